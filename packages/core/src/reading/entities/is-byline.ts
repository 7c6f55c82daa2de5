import { gapBefore } from '../passage.ts'
import type { Passage } from '../passage.ts'
import type { Entity } from './entity.ts'

/** Whether a name opens a text with a dash behind it: أحمد البشيري – الباحة: …, who wrote it and is no part of it. */
export const isByline = (passage: Passage, { kind, from, to, role }: Entity): boolean =>
  kind === 'person' &&
  from === 0 &&
  role === null &&
  to < passage.lexemes.length &&
  /^\s*[-–—]/.test(gapBefore(passage, to))
