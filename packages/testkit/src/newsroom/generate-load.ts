import { chance } from './chance.ts'

/** An article of the load: invented words with the statistics of a language, not its sense. */
export interface LoadArticle {
  readonly title: string
  readonly text: string
  /** Number of the event it is about. */
  readonly event: number
}

const CONSONANTS = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'
const PATTERNS = [
  '12ا3',
  'م12و3',
  'ت1ا23',
  '1ا23',
  'ا12ا3',
  'م1ا23ة',
  '12ي3',
  'است12ا3',
  'م123',
  '123ية',
  'ال123',
  'وال12ا3',
  'ب123',
  'ي123ون',
  '123ات',
]
const ROOTS = 6000
/** The commonest forms: three of ten words of any text, which tell nothing. */
const FUNCTION_WORDS = (
  'في من على إلى عن أن إن التي الذي هذا هذه ذلك تلك كان كانت كما قد لم لن لا ما هو هي هم بعد قبل عند مع بين ' +
  'حتى حول خلال منذ ثم أو أي كل بعض غير دون تحت فوق ضد عبر لدى حيث إذا لكن بل أيضا فقط نحو أمام وراء إلا سوى ليس'
).split(' ')
/** Words of an event that its articles share, and the share of a text that they make up. */
const EVENT_WORDS = 24
const EVENT_SHARE = 0.3

/**
 * Arabic articles of `words` words without end, about events that come and go: about `live` of them at a time, each
 * told by some. Words are drawn by Zipf's law from some 90,000 forms. The same seed gives the same articles.
 */
export function* generateLoad(
  seed: string,
  words: number,
  live: number,
): Generator<LoadArticle, never> {
  const luck = chance(seed)
  const common = (): string => formOf(Math.floor(ROOTS * PATTERNS.length * luck.next() ** 6), seed)
  for (let number = 0; ; number++) {
    // Most articles begin an event or tell a recent one: the chance falls with age.
    const age = Math.floor(live * 1.5 * luck.next() ** 2)
    const event = age > number ? number : number - age
    const own = Array.from({ length: EVENT_WORDS }, (_, index) =>
      formOf(
        Math.floor(chance(`${seed}/${event}/${index}`).next() * ROOTS * PATTERNS.length),
        seed,
      ),
    )
    const word = (share: number): string => (luck.next() < share ? luck.pick(own) : common())
    const title = Array.from({ length: 9 }, () => word(0.6)).join(' ')
    const text = Array.from(
      { length: words },
      (_, index) => `${word(EVENT_SHARE)}${index % 15 === 14 ? '.' : ''}`,
    )
    yield { title, text: text.join(' '), event }
  }
}

/** The form of a rank: a function word, or a root of three letters in a pattern. */
function formOf(rank: number, seed: string): string {
  const usual = FUNCTION_WORDS[rank]
  if (usual !== undefined) return usual
  const root = chance(`${seed}/root ${rank % ROOTS}`)
  const letters = [0, 1, 2].map(() => root.pick([...CONSONANTS]))
  return (PATTERNS[Math.floor(rank / ROOTS)] ?? '123').replace(
    /[123]/g,
    digit => letters[Number(digit) - 1] ?? '',
  )
}
