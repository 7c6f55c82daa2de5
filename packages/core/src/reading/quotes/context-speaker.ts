import type { Mark } from '../../language/index.ts'
import type { Entity } from '../entities/entity.ts'
import { gapBefore, markAt } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'
import { NOBODY } from './quote.ts'
import type { Speaker } from './quote.ts'
import { nearestBefore, speakerIn } from './speakers.ts'
import { within } from './within.ts'

/** Words of a subject before its verb, at most. */
const LONGEST_SUBJECT = 14
/** Words of a subject that nothing but its place before a verb in the present shows, at most. */
const LONGEST_PLAIN = 5
const RELATIVE = /^[وف]?(?:الذي|التي|الذين)$/
/** Words of a sentence before its subject: a verb, a day. */
const SUBJECT = 4
/** Words that hold the place of someone named before: قال فيه, أكدت فيها. */
const BACKWARD = /^(?:في|ب|من|عن|ل|علي)(?:ه|ها|هم|هما)$/
/** Words that open a sentence before its subject. */
const OPENING = /^(?:وكان|وكانت|كان|كانت|لكن|ولكن|الا|ان|هذا|وهذا)$/

/** Who says it when nobody stands after the verb: the subject before it, or whoever spoke before. */
export function contextSpeaker(
  passage: Passage,
  entities: readonly Entity[],
  cue: Mark,
  sentence: WordSpan,
  subject: Speaker | undefined,
  last: Speaker,
): Speaker {
  const { lexemes } = passage
  const before = lexemes[cue.from - 1]?.folded ?? ''
  if (RELATIVE.test(before))
    return (
      nearestBefore(
        entities.filter(({ kind }) => kind === 'person'),
        sentence.from,
        cue.from - 1,
      ) ??
      subject ??
      last
    )
  if (subject) return subject
  const first = (): Speaker => subjectOf(entities, sentence, cue.from) ?? last
  if (cue.meaning.kind === 'adding' || BACKWARD.test(lexemes[cue.to]?.folded ?? '')) return first()
  const had = before === 'قد' ? 1 : 0
  const present = /^[يت]/.test(lexemes[cue.from]?.folded ?? '')
  const own = subjectBefore(passage, entities, { from: sentence.from, to: cue.from - had }, present)
  if (own) return own
  if (cue.from - sentence.from <= 2) return last
  if (lexemes[cue.from]?.joined === true) return first()
  return nearestBefore(entities, sentence.from, cue.from) ?? last
}

/** مرصد بيئي يحذر: …, المصدر أكد أن …, وكانت الوزارة قد أعلنت أن …: a noun that opens the sentence and stands before its verb. */
function subjectBefore(
  passage: Passage,
  entities: readonly Entity[],
  { from, to }: WordSpan,
  present: boolean,
): Speaker | undefined {
  let begins = from
  while (begins < to && OPENING.test(passage.lexemes[begins]?.folded ?? '')) begins++
  if (begins >= to || to - begins > LONGEST_SUBJECT) return undefined
  for (let at = begins + 1; at < to; at++)
    if (/[،,:؛;]/.test(gapBefore(passage, at))) return undefined
  const noun =
    begins > from ||
    (present && to - begins <= LONGEST_PLAIN && passage.lexemes[begins]?.stop === false) ||
    (['title', 'body', 'anonymous', 'media', 'organisation', 'country'] as const).some(
      kind => markAt(passage, kind, begins) !== undefined,
    )
  if (!noun) return undefined
  const speaker = speakerIn(passage, entities, { from: begins, to })
  return speaker.name === null ? undefined : speaker
}

/** Who a sentence is about: the first person named in it, else its first body. */
function subjectOf(
  entities: readonly Entity[],
  { from }: WordSpan,
  at: number,
): Speaker | undefined {
  const named = within(entities, from, at).filter(({ to }) => to <= at)
  const first =
    named.find(({ kind }) => kind === 'person') ??
    named.find(each => isBody(each) && each.from <= from + SUBJECT)
  return first ? { name: first.name, anonymous: false } : undefined
}

/** A body that can say something: no cup, league or fair. */
const isBody = ({ kind, name }: Entity): boolean =>
  kind === 'organisation' && !/^(?:كأس|دوري|الدوري|بطولة|مهرجان|معرض)\s/.test(name)

/** Nobody has spoken before: the last person that the text names up to a verb, else its first body. */
export function whoWasNamed(entities: readonly Entity[], { from }: Mark): Speaker {
  const before = within(entities, 0, from).filter(({ to }) => to <= from)
  const named = before.findLast(({ kind }) => kind === 'person') ?? before.find(isBody)
  return named ? { name: named.name, anonymous: false } : NOBODY
}
