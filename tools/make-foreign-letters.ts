/**
 * `node tools/make-foreign-letters.ts`: fits how much each group of two or three letters says that an Arabic word is a
 * name from another language (شوماخر) and not a word of the language, by logistic regression over the project's own
 * lists: foreign names and places against common words in their inflections.
 */
import { writeFileSync } from 'node:fs'
import { fold } from '../packages/core/src/language/fold.ts'
import { lettersOf } from '../packages/core/src/language/foreignness.ts'
import { ARABIC_PLACES } from '../packages/core/src/language/gazetteer/arabic-places.ts'
import { CITIES } from '../packages/core/src/language/gazetteer/cities.ts'
import { FOREIGN_FIRST_NAMES } from '../packages/core/src/language/gazetteer/foreign-first-names.ts'
import { FOREIGN_SURNAMES } from '../packages/core/src/language/gazetteer/foreign-surnames.ts'
import { ARABIC_COMMON_WORDS } from '../packages/core/src/language/vocabulary/arabic-common-words.ts'

const PASSES = 12
/** Foreign names are fewer than inflected words; each counts so much more. */
const WEIGHT_OF_NAME = 4
/** Weights are kept in fifths; smaller ones than two fifths say nothing. */
const STEPS = 5
const LEAST = 2
const TARGET = 'packages/core/src/language/letter-groups/foreign-letters.ts'

/** States whose places have Arabic names. */
const ARAB = new Set('IQ SY LB PS IL JO EG SA AE QA KW BH OM YE LY TN DZ MA SD MR XX'.split(' '))
const NO_NAMES = new Set(
  'شمال جنوب شرق غرب جزر جزيره ولايه مدينه اقليم خليج جبل جبال نهر وادي منطقه وسط راس شبه ارض بحر مضيق مقاطعه الشماليه'.split(
    ' ',
  ),
)
const SUFFIXES = 'ها هم ه نا ات ين ون يه ا'.split(' ')
const PREFIXES = 'و ب ل ف ي ت سي ن'.split(' ')

const isWord = (word: string): boolean => /^(?!ال)[\u0621-\u064a]{3,}$/.test(word)

const abroad = (lists: Readonly<Record<string, string>>): string[] =>
  Object.entries(lists).flatMap(([code, list]) =>
    ARAB.has(code)
      ? []
      : list.split(', ').flatMap(place => (place.split('=').at(-1) ?? '').split(/[/ ]/)),
  )

const names = new Set(
  [
    ...`${FOREIGN_FIRST_NAMES} ${FOREIGN_SURNAMES}`.split(' '),
    ...abroad(ARABIC_PLACES),
    ...abroad(CITIES),
  ]
    .map(fold)
    .filter(word => isWord(word) && !NO_NAMES.has(word)),
)
const words = new Set<string>()
for (const word of ARABIC_COMMON_WORDS.split(' ').map(fold)) {
  const before = word.replace(/ه$/, 'ت')
  for (const form of [
    word,
    ...SUFFIXES.map(suffix => before + suffix),
    ...PREFIXES.map(prefix => prefix + word),
  ])
    if (isWord(form) && !names.has(form)) words.add(form)
}

const samples = [
  ...[...names].map(word => ({ groups: lettersOf(word), name: 1, weight: WEIGHT_OF_NAME })),
  ...[...words].map(word => ({ groups: lettersOf(word), name: 0, weight: 1 })),
]
// A step that shares no factor with the number of samples visits each once, in mixed order.
let stride = 7919
while (samples.length % stride === 0) stride += 2
const weights = new Map<string, number>()
let base = 0
for (let pass = 0; pass < PASSES; pass++) {
  const rate = 0.15 / (1 + pass / 2)
  for (let index = 0; index < samples.length; index++) {
    const sample = samples[(index * stride) % samples.length]
    if (!sample) continue
    const sum = sample.groups.reduce((total, group) => total + (weights.get(group) ?? 0), base)
    const slope = (1 / (1 + Math.exp(-sum)) - sample.name) * sample.weight
    base -= rate * slope * 0.2
    for (const group of sample.groups) {
      const weight = weights.get(group) ?? 0
      weights.set(group, weight - rate * (slope + 0.004 * weight))
    }
  }
}

const byWeight = new Map<number, string[]>()
for (const [group, weight] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const step = Math.round(weight * STEPS)
  if (Math.abs(step) < LEAST) continue
  byWeight.set(step, [...(byWeight.get(step) ?? []), group])
}
const lines = [...byWeight]
  .sort(([a], [b]) => b - a)
  .map(([step, groups]) => `  ${step < 0 ? `'${step}'` : step}: '${groups.join(' ')}',`)
writeFileSync(
  TARGET,
  `/**
 * Made by tools/make-foreign-letters.ts; not written by hand. What letter groups say for a foreign name, in fifths of a
 * nat: the groups of each weight, \`^\` and \`$\` for the ends of a word. \`base\` is what a word has to begin with.
 */
// prettier-ignore
export const FOREIGN_LETTERS: { readonly base: number; readonly groups: Readonly<Record<string, string>> } = {
  base: ${Math.round(base * STEPS)},
  groups: {
${lines.map(line => `  ${line}`).join('\n')}
  },
}
`,
)
