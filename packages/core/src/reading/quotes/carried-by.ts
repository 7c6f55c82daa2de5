import type { Mark } from '../../language/index.ts'
import { gapBefore, markAt, marksOf } from '../passage.ts'
import { printedAgency } from '../printed-agency.ts'
import { mediumIn } from './medium.ts'
import type { Telling } from './telling.ts'
import { within } from './within.ts'

/** Words within which a medium is named after the word that leads to it. */
const REACH = 5
/** Words between a verb and the agency that was told: "dijo a EFE", "sagte der Nachrichtenagentur dpa". */
const NEAR = 3
const TOLD_TO = /^(?:interview|telling|briefing|statement|post|comments|remarks)$/

/** Through whom something was said: "told Reuters", "in an interview with Sky News", "according to IRNA". */
export function carriedBy({ passage, words, sentence }: Telling, cue: Mark): string | null {
  const { lexemes } = passage
  if (words.told.has(lexemes[cue.to - 1]?.folded ?? '')) {
    const told = mediumIn(passage, { from: cue.to, to: Math.min(sentence.to, cue.to + REACH) })
    if (told !== null) return told
  }
  const [agency] = words.verbLast
    ? within(marksOf(passage, 'agency'), Math.max(sentence.from, cue.from - REACH), cue.from)
    : within(marksOf(passage, 'agency'), cue.to, Math.min(sentence.to, cue.to + NEAR))
  if (agency && !/[,،:]/.test(gapBefore(passage, Math.max(agency.from, cue.to))))
    return printedAgency(passage, agency)
  for (let at = sentence.from; at < sentence.to; at++) {
    if (
      !TOLD_TO.test(lexemes[at]?.folded ?? '') ||
      !/^(?:with|to|on|by)$/.test(lexemes[at + 1]?.folded ?? '')
    )
      continue
    const medium = mediumIn(passage, { from: at + 2, to: Math.min(sentence.to, at + 2 + REACH) })
    if (medium !== null) return medium
  }
  // "…, Anadolu Agency reported": an agency that tells what somebody else said.
  for (const mark of within(marksOf(passage, 'agency'), cue.to, sentence.to))
    if (markAt(passage, 'saying', mark.to)) return printedAgency(passage, mark)
  for (const mark of within(marksOf(passage, 'according'), cue.to, sentence.to)) {
    const medium = mediumIn(passage, { from: mark.to, to: Math.min(sentence.to, mark.to + REACH) })
    if (medium !== null) return medium
  }
  return null
}
