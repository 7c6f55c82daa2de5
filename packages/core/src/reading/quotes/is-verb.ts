import { kindSet, shareKinds } from '../../language/index.ts'
import type { Mark } from '../../language/index.ts'
import { gapBefore } from '../passage.ts'
import type { Passage } from '../passage.ts'
import type { SpeechWords } from './speech-words.ts'

/** "the reported attack", "denied reports that", "their claims": a word that may say something, but is no verb here. */
export function isVerb(passage: Passage, cue: Mark, words: SpeechWords): boolean {
  const { lexemes } = passage
  if (cue.meaning.kind !== 'saying' || cue.to - cue.from > 1) return true
  // “… accept this,” said the minister.
  if (/[^\s]/.test(gapBefore(passage, cue.from))) return true
  const before = lexemes[beforeAdverbs(lexemes, cue.from) - 1]
  if (before && (words.determiners.has(before.folded) || words.modifiers.has(before.folded)))
    return false
  if (!words.nouns.has(lexemes[cue.from]?.folded ?? '')) return true
  return (
    before !== undefined &&
    !/(?:ed|ing)$/.test(before.folded) &&
    !shareKinds(before.kinds, NOT_BEFORE_VERBS)
  )
}

/** "a publicly disclosed flaw": an adverb may stand between an article and the word. */
function beforeAdverbs(lexemes: Passage['lexemes'], at: number): number {
  let from = at
  while (/..ly$/.test(lexemes[from - 1]?.folded ?? '')) from--
  return from
}

const NOT_BEFORE_VERBS = kindSet(['saying', 'media', 'according'])
