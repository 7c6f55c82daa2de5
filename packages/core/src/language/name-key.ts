import { fold } from './fold.ts'

/** Sounds of Arabic letters, folded, in one Latin letter each; long vowels as vowels. */
// prettier-ignore
const ARABIC: Readonly<Record<string, string>> = {
  ا: 'a', ب: 'b', پ: 'b', ت: 't', ث: 't', ج: 'j', چ: 'c', ح: 'h', خ: 'x', د: 'd', ذ: 'd', ر: 'r', ز: 'z', ژ: 'j', س: 's', ش: 'S', ص: 's', ض: 'd', ط: 't', ظ: 'z', ع: 'a',
  غ: 'g', ف: 'f', ڤ: 'f', ق: 'q', ك: 'k', گ: 'g', ل: 'l', م: 'm', ن: 'n', ه: 'h', و: 'u', ي: 'i', ء: '', ٹ: 't', ڈ: 'd', ں: 'n', ڑ: 'r',
}
// prettier-ignore
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'f', г: 'g', ґ: 'g', д: 'd', е: 'i', є: 'i', ж: 'j', з: 'z', и: 'i', і: 'i', ї: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'u', п: 'b', р: 'r', с: 's', т: 't', у: 'u', ф: 'f',
  х: 'x', ц: 'ts', ч: 'c', ш: 'S', щ: 'S', ъ: '', ы: 'i', ь: '', э: 'i', ю: 'iu', я: 'ia', ў: 'u', ђ: 'j', ј: 'i', љ: 'l', њ: 'n', ћ: 'c', џ: 'j',
}
/** Groups of Latin letters that are one sound, longest first. */
const GROUPS: readonly (readonly [string, string])[] = [
  ['tsch', 'c'],
  ['sch', 'S'],
  ['tch', 'c'],
  ['shch', 'S'],
  ['sh', 'S'],
  ['ch', 'c'],
  ['kh', 'x'],
  ['gh', 'g'],
  ['th', 't'],
  ['dh', 'd'],
  ['dj', 'j'],
  ['zh', 'j'],
  ['ph', 'f'],
  ['ck', 'k'],
  ['cz', 'c'],
  ['qu', 'k'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['ee', 'i'],
  ['ie', 'i'],
  ['ea', 'i'],
  ['ei', 'i'],
  ['ai', 'i'],
  ['ay', 'i'],
  ['ey', 'i'],
  ['au', 'u'],
  ['aw', 'u'],
  ['ow', 'u'],
  ['x', 'ks'],
]
// prettier-ignore
const LATIN: Readonly<Record<string, string>> = {
  a: 'a', b: 'b', c: 'k', d: 'd', e: 'i', f: 'f', g: 'g', h: 'h', i: 'i', j: 'j', k: 'k', l: 'l', m: 'm', n: 'n', o: 'u', p: 'b', q: 'q', r: 'r', s: 's', t: 't', u: 'u', v: 'f', w: 'u', y: 'i', z: 'z',
}
const VOWELS = 'aiu'
const ARTICLE = /^(?:al|el|ul|as|ash|ar|an|ad|az|at)[-‐ ’']+(?=\p{L})/iu
const ARABIC_ARTICLE = /^ال(?=[\u0621-\u064a]{3})/
/** Consonants that one writer takes for another. */
const KIN: Readonly<Record<string, string>> = {
  g: 'G',
  j: 'G',
  c: 'S',
  k: 'K',
  q: 'K',
  x: 'K',
  S: 'S',
  s: 's',
  z: 's',
  t: 't',
  d: 'd',
  b: 'b',
  f: 'f',
  r: 'r',
  l: 'l',
  m: 'm',
  n: 'n',
}
/** Longest name taken in, in characters. */
const LONGEST = 60

/** The sounds of one word of a name, whatever its script: lower-case letters and S for sh. Doubled sounds are one. */
function soundsOf(word: string): string {
  const folded = fold(word.slice(0, LONGEST)).replace(ARTICLE, '').replace(ARABIC_ARTICLE, '')
  let sounds = ''
  for (let at = 0; at < folded.length;) {
    const letter = folded.charAt(at)
    const group =
      letter <= 'z' ? GROUPS.find(([letters]) => folded.startsWith(letters, at)) : undefined
    const sound = group
      ? group[1]
      : (ARABIC[letter] ?? CYRILLIC[letter] ?? softened(folded, at) ?? LATIN[letter] ?? '')
    at += group ? group[0].length : 1
    if (sound !== '' && sound !== sounds.at(-1)) sounds += sound
  }
  return sounds
}

/** c before e and i is an s. */
const softened = (word: string, at: number): string | undefined =>
  word.charAt(at) === 'c' && 'eiy'.includes(word.charAt(at + 1) || '-') ? 's' : undefined

/**
 * One key for a name in Arabic, Latin or Cyrillic letters: its consonants in classes that writers mix up, words parted
 * by a space. Names that are the same mostly have the same key; the reverse needs `sameName` or another cue where the
 * key is shorter than four letters.
 *
 * @example nameKey('العبيدي') === nameKey('al-Obeidi') // 'bd'
 */
export function nameKey(name: string): string {
  return name
    .replace(/(^|\s)(?:al|el)[-‐’' ]+(?=\p{L})/giu, '$1')
    .split(/[\s\-‐]+/u)
    .map(word => {
      let key = ''
      for (const sound of soundsOf(word)) {
        const kin = KIN[sound]
        if (kin !== undefined && kin !== key.at(-1)) key += kin
      }
      return key
    })
    .filter(key => key !== '')
    .join(' ')
}

/** Cost of a vowel that only one writer has, of another vowel, of a weak or kindred consonant; another one costs 1. */
const COST = { vowel: 0.22, otherVowel: 0.12, weak: 0.35, kin: 0.3, near: 0.55 } as const
const NEAR: readonly string[] = [
  'gk',
  'gq',
  'gx',
  'jc',
  'jz',
  'sc',
  'Sc',
  'hx',
  'uf',
  'bf',
  'ts',
  'td',
  'dz',
  'tz',
  'nm',
  'gh',
  'kc',
  'ks',
  'jS',
  'sS',
]

/** How alike two words of names sound, 0–1; words in any of the scripts of `nameKey`. */
export function nameLikeness(a: string, b: string): number {
  const [left, right] = [soundsOf(a), soundsOf(b)]
  if (left === '' || right === '') return 0
  let row = [0]
  for (let at = 1; at <= right.length; at++)
    row.push((row[at - 1] ?? 0) + single(right.charAt(at - 1)))
  for (let i = 1; i <= left.length; i++) {
    const sound = left.charAt(i - 1)
    const next = [(row[0] ?? 0) + single(sound)]
    for (let j = 1; j <= right.length; j++)
      next.push(
        Math.min(
          (row[j] ?? 0) + single(sound),
          (next[j - 1] ?? 0) + single(right.charAt(j - 1)),
          (row[j - 1] ?? 0) + swap(sound, right.charAt(j - 1)),
        ),
      )
    row = next
  }
  const weight = (sounds: string): number =>
    [...sounds].reduce((sum, sound) => sum + (VOWELS.includes(sound) ? 0.45 : 1), 0)
  return Math.max(0, 1 - (row.at(-1) ?? 0) / Math.max(weight(left), weight(right), 1))
}

/** Likeness from which two words are one name: fitted on pairs of Arabic and Latin spellings (see docs/evals.md). */
const SAME = 0.72
/** The same for names of fewer than three consonants, which sound alike by chance. */
const SAME_SHORT = 0.86

/** Two spellings of one word of a name, of whatever script. */
export function sameName(a: string, b: string): boolean {
  const short = Math.min(consonants(a), consonants(b)) < 3
  return nameLikeness(a, b) >= (short ? SAME_SHORT : SAME)
}

const consonants = (word: string): number =>
  [...soundsOf(word)].filter(sound => !VOWELS.includes(sound)).length

const single = (sound: string): number =>
  VOWELS.includes(sound) ? COST.vowel : sound === 'h' ? COST.weak : 1

function swap(a: string, b: string): number {
  if (a === b) return 0
  const [first, second] = [VOWELS.includes(a), VOWELS.includes(b)]
  if (first && second) return COST.otherVowel
  if (first || second) return NEAR.includes(a + b) || NEAR.includes(b + a) ? COST.near : 1
  if (KIN[a] !== undefined && KIN[a] === KIN[b]) return COST.kin
  return NEAR.includes(a + b) || NEAR.includes(b + a) ? COST.near : 1
}
