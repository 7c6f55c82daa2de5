import type { Mark } from '../../language/index.ts'
import type { Passage } from '../passage.ts'
import type { SpeechWords } from './speech-words.ts'

/** "the reported attack", "denied reports that", "their claims": a word that may say something, but is no verb here. */
export function isVerb({ lexemes }: Passage, cue: Mark, words: SpeechWords): boolean {
  if (cue.meaning.kind !== 'saying' || cue.to - cue.from > 1) return true
  const before = lexemes[cue.from - 1]
  if (before && (words.determiners.has(before.folded) || words.modifiers.has(before.folded)))
    return false
  if (!words.nouns.has(lexemes[cue.from]?.folded ?? '')) return true
  return (
    before !== undefined &&
    !/(?:ed|ing)$/.test(before.folded) &&
    !before.entries.some(({ meaning }) => NOT_BEFORE_VERBS.has(meaning.kind))
  )
}

const NOT_BEFORE_VERBS: ReadonlySet<string> = new Set(['saying', 'media', 'according'])
