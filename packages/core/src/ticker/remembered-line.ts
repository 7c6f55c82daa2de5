import type { Report, Story } from '../stories/index.ts'
import { makeLine } from './line/index.ts'
import type { Line, LineOptions } from './line/index.ts'
import type { HouseStyle } from './style/index.ts'

type Lines = WeakMap<HouseStyle, Map<string, Line>>

/** A story's list of reports is replaced, never changed: a line made of it holds as long as the list is kept. */
const known = new WeakMap<readonly Report[], Lines>()

/** The line of a story, made once for its reports: most stories on air bring no report between two refreshes. */
export function rememberedLine(story: Story, options: Required<LineOptions> | FirstLine): Line {
  let lines = known.get(story.reports)
  if (!lines) known.set(story.reports, (lines = new WeakMap()))
  let ofStyle = lines.get(options.style)
  if (!ofStyle) lines.set(options.style, (ofStyle = new Map<string, Line>()))
  const key = `${options.maxGraphemes} ${'current' in options ? options.current : ''}`
  let line = ofStyle.get(key)
  if (!line) ofStyle.set(key, (line = makeLine(story, options)))
  return line
}

type FirstLine = Omit<Required<LineOptions>, 'current'>
