import { readFileSync } from 'node:fs'
import { nameKey, sameName } from '@shareet/core/language'

/** Other names that each Arabic spelling is compared with beside its own. */
const OTHERS = 20

interface Row {
  readonly en: string
  readonly ar: string
}

/**
 * Cross-script matching of single names: every Arabic spelling with its Latin one, and with `OTHERS` names of other
 * rows (fixed draw; rows whose Latin names sound alike in the file itself are other spellings, not other names).
 * The baseline is one transliteration letter by letter.
 */
export function scoreNames(file: string): {
  ours: Record<string, number>
  baseline: Record<string, number>
} {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as Row)
  const spellings = new Map<string, Set<string>>()
  for (const { en, ar } of rows) spellings.set(ar, (spellings.get(ar) ?? new Set()).add(en))
  let seed = 20260621
  const draw = (): number => (seed = (seed * 48_271) % 2_147_483_647)
  const tally = (same: (ar: string, en: string) => boolean): Record<string, number> => {
    seed = 20260621
    let [right, found] = [0, 0]
    for (const { en, ar } of rows) {
      if (same(ar, en)) {
        right++
        found++
      }
      for (let count = 0; count < OTHERS; count++) {
        const other = rows[draw() % rows.length]?.en ?? ''
        if (spellings.get(ar)?.has(other) !== true && same(ar, other)) found++
      }
    }
    return {
      'names.precision': found === 0 ? 1 : right / found,
      'names.recall': right / rows.length,
    }
  }
  const ours = tally(sameName)
  let keys = 0
  for (const { en, ar } of rows) if (nameKey(ar) === nameKey(en)) keys++
  return {
    ours: { ...ours, 'names.key.recall': keys / rows.length },
    baseline: tally((ar, en) => plain(ar) === plain(en)),
  }
}

const LETTERS: Readonly<Record<string, string>> = {
  ا: '',
  أ: '',
  إ: '',
  آ: '',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: '',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
  ة: 'h',
  ى: '',
  ئ: '',
  ؤ: '',
}
const plain = (name: string): string =>
  [...name.toLowerCase()]
    .map(letter => LETTERS[letter] ?? letter)
    .join('')
    .replace(/[aeiou]/g, '')
