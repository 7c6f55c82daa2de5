import type { Assignment, EventAssignment } from './assignment.ts'
import { chance } from './chance.ts'
import { fillTemplate } from './fill-template.ts'
import type { Slots } from './fill-template.ts'
import { glue } from './glue.ts'
import { writeNoise } from './noise/noise.ts'
import type { PublishedArticle } from './publication.ts'
import type { Wording } from './scenario.ts'
import { realTime } from './story-time.ts'
import type { StoryTime } from './story-time.ts'
import type { Tongue } from './tongue.ts'

interface Words {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly light: boolean
}

/** The article an assignment asks for. The same assignment and times give the same words. */
export function writeArticle(assignment: Assignment, time: StoryTime): PublishedArticle {
  const { masthead } = assignment
  const words = assignment.kind === 'noise' ? noiseWords(assignment) : eventWords(assignment, time)
  const [lead = ''] = words.paragraphs
  const address = `https://${masthead.domain}/${masthead.tongue}/${assignment.article}`
  return {
    guid: `${masthead.id}:${assignment.article}`,
    url: address,
    title: words.title,
    summary: teaser(lead, assignment),
    content: masthead.gives === 'full' ? words.paragraphs.join('\n') : '',
    published: realTime(assignment.firstAt, time),
    updated: realTime(assignment.at, time),
    lang: masthead.tongue,
    light: words.light,
  }
}

function noiseWords(assignment: Extract<Assignment, { kind: 'noise' }>): Words {
  const { title, sentences } = writeNoise(assignment.noise, assignment.masthead.tongue)
  const [lead = '', ...rest] = sentences
  return { title, paragraphs: [lead, ...pairs(rest, assignment.masthead.tongue)], light: true }
}

function eventWords(assignment: EventAssignment, time: StoryTime): Words {
  const { masthead, event } = assignment
  const own = ownWords(assignment, time)
  const note = noteOf(assignment)
  if (assignment.copyOf) {
    const original = eventWords(assignment.copyOf, time)
    const { agency } = assignment.copyOf.masthead
    const luck = chance(`${assignment.article}/credit`)
    const credit = luck.pick(glue[masthead.tongue].credits).replace('@', agency?.name ?? '')
    const kept = assignment.cut ? original.paragraphs.slice(0, 2) : original.paragraphs
    return {
      // A reprint drops the agency's own urgent mark: it comes later.
      title: assignment.cut ? own.title : withoutMark(original.title, masthead.tongue),
      paragraphs: [...kept, credit],
      light: false,
    }
  }
  const withdrawn = assignment.note === 'withdrawn'
  const marked =
    masthead.marksUrgent &&
    event.scenario.flash === true &&
    assignment.telling === 'report' &&
    assignment.revision === 0
  const mark = withdrawn
    ? glue[masthead.tongue].withdrawn
    : marked
      ? glue[masthead.tongue].urgent
      : ''
  return {
    title: mark + own.title,
    paragraphs: withdrawn ? note : [...own.paragraphs, ...note],
    light: event.scenario.id === 'league-match',
  }
}

function ownWords(assignment: EventAssignment, time: StoryTime): Words {
  const { event, masthead, stage, telling, turn, article } = assignment
  const { tongue, digits } = masthead
  const wording = event.scenario.words[tongue]
  if (!wording) throw new Error(`${event.label} has no words in ${tongue}`)
  const slots = slotsFor(assignment, stage, time)
  const write = (template: string, part: string): string =>
    fillTemplate(template, slots, tongue, chance(`${article}/${part}`), digits)
  const [headlines, leads] = told(wording, telling)
  const offset = chance(`${event.label}/${tongue}/${telling}`).between(0, 997)
  const title = write(headlines[(offset + turn) % headlines.length] ?? '', 'title')
  const lead = write(leads[(offset + turn) % leads.length] ?? '', 'lead')
  const luck = chance(`${article}/details`)
  const details = luck
    .shuffled(wording.details)
    .slice(0, luck.between(telling === 'report' ? 2 : 1, 4))
    .map((detail, index) => write(detail, `detail ${index}`))
  return {
    title,
    paragraphs: [dateline(assignment, slots) + lead, ...pairs(details, tongue)],
    light: false,
  }
}

const told = (
  wording: Wording,
  telling: EventAssignment['telling'],
): readonly [headlines: readonly string[], leads: readonly string[]] =>
  telling === 'report' ? [wording.headlines, wording.leads] : [wording.updates, wording.updateLeads]

/** The event's slots as this masthead knows them, with the weekday of the day it writes on. */
function slotsFor(assignment: EventAssignment, stage: 0 | 1 | 2, time: StoryTime): Slots {
  const { event, masthead } = assignment
  const day = new Date(realTime(assignment.firstAt, time)).getUTCDay()
  const slots: Slots = {
    ...event.stages[stage],
    weekday: { kind: 'name', forms: weekdayForms(day) },
  }
  const key = event.keyFigure
  if (!assignment.misprint || key === null) return slots
  const right = slots[key]
  if (right?.kind !== 'figure') return slots
  const wrong = chance(`${event.label}/${masthead.id}/misprint`).between(2, 4) * 10 + right.value
  return { ...slots, [key]: { ...right, value: wrong % 10 === 1 ? wrong + 1 : wrong } }
}

const weekdayForms = (day: number) =>
  Object.fromEntries(
    Object.entries(glue).map(([tongue, words]) => [tongue, { '': words.weekdays[day] ?? '' }]),
  ) as Record<Tongue, { '': string }>

function dateline({ masthead, event }: EventAssignment, slots: Slots): string {
  const { agency, tongue, digits } = masthead
  if (!agency) return ''
  const city = fillTemplate('{city}', slots, tongue, chance(event.label), digits)
  if (tongue === 'ar') return `${city} (${agency.short}) – `
  return `${city.toUpperCase()} (${agency.short}) – `
}

function noteOf({ note, article, masthead, revision }: EventAssignment): string[] {
  if (note === 'none') return []
  const notes = { corrected: 'corrected', updated: 'updated', withdrawn: 'withdrawal' } as const
  return [chance(`${article}/${revision}`).pick(glue[masthead.tongue][notes[note]])]
}

const withoutMark = (title: string, tongue: Tongue): string =>
  title.startsWith(glue[tongue].urgent) ? title.slice(glue[tongue].urgent.length) : title

/** Sentences two to a paragraph. */
function pairs(sentences: readonly string[], tongue: Tongue): string[] {
  const gap = tongue === 'zh' ? '' : ' '
  return Array.from({ length: Math.ceil(sentences.length / 2) }, (_, index) =>
    sentences.slice(index * 2, index * 2 + 2).join(gap),
  )
}

/** Some feeds cut their teasers, as the real ones do. */
function teaser(lead: string, { masthead }: Assignment): string {
  if (masthead.tier !== 3 || lead.length <= 140) return lead
  const cut = lead.slice(0, 140)
  const space = cut.lastIndexOf(' ')
  return `${cut.slice(0, space > 80 ? space : 140)}…`
}
