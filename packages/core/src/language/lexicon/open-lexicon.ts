import { countryNames } from '../countries/country-names.ts'
import { fold } from '../fold.ts'
import { stemArabic } from '../stem-arabic.ts'
import { stem } from '../stem.ts'
import { vocabularyOf } from '../vocabulary/vocabulary-of.ts'
import { tokenise } from '../tokenise.ts'
import { ARABIC_FIRST_NAMES } from '../gazetteer/arabic-first-names.ts'
import { ARABIC_ORGANISATIONS } from '../gazetteer/arabic-organisations.ts'
import { ARABIC_PLACES } from '../gazetteer/arabic-places.ts'
import { ARABIC_SURNAMES } from '../gazetteer/arabic-surnames.ts'
import { CITIES } from '../gazetteer/cities.ts'
import { MORE_ARABIC_ORGANISATIONS } from '../gazetteer/more-arabic-organisations.ts'
import { MORE_ARABIC_PLACES } from '../gazetteer/more-arabic-places.ts'
import { FOREIGN_FIRST_NAMES } from '../gazetteer/foreign-first-names.ts'
import { FOREIGN_SURNAMES } from '../gazetteer/foreign-surnames.ts'
import { FIRST_NAMES, SURNAMES } from '../gazetteer/first-names.ts'
import { ORGANISATIONS } from '../gazetteer/organisations.ts'
import { ARABIC_BODY_WORDS, ARABIC_SITE_WORDS } from '../vocabulary/arabic-body-words.ts'
import { ARABIC_CALLINGS, ARABIC_TITLES } from '../vocabulary/arabic-titles.ts'
import { CYRILLIC_PLACES } from '../gazetteer/cyrillic-places.ts'
import { BODY_NAMES } from '../vocabulary/body-names.ts'
import { NAME_WORDS } from '../vocabulary/name-words.ts'
import { PLACE_NAMES } from '../vocabulary/place-names.ts'
import { SPEECH } from '../vocabulary/speech.ts'
import { TIME_WORDS } from '../vocabulary/time-words.ts'
import { TOPIC_WORDS } from '../vocabulary/topic-words.ts'
import { monthNames } from './month-names.ts'
import { weekdayNames } from './weekday-names.ts'
import { agenciesIn } from './agencies.ts'
import { OUTLETS } from './outlets.ts'
import { numberOfKind, numberSecond } from './lexicon.ts'
import type { Entry, Lexicon, Meaning, MeaningKind } from './lexicon.ts'
import { worldNames } from './world-names.ts'

/** Languages whose lexicons are kept open; one more closes them all. */
const OPEN_LEXICONS = 24
/** Countries and adjectives change their endings in these languages, so they are known by stem. */
const DECLINES: ReadonlySet<string> = new Set([
  'ru',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'tr',
  'sl',
  'uk',
  'be',
  'bg',
  'sr',
  'hr',
  'bs',
  'mk',
  'pl',
  'sk',
  'cs',
  'lt',
  'lv',
  'et',
  'fi',
  'hu',
  'ro',
  'el',
])
/** Offices and kinds of bodies change their endings here. */
const INFLECTS: ReadonlySet<string> = new Set(['ru'])
const NONE: readonly Entry[] = []

const lexicons = new Map<string, Lexicon>()

/** Everything that is known of phrases in a language, ready to be found by first word. Made once and kept. */
export function openLexicon(language: string): Lexicon {
  const open = lexicons.get(language)
  if (open) return open
  if (lexicons.size >= OPEN_LEXICONS) lexicons.clear()
  const lexicon = makeLexicon(language)
  lexicons.set(language, lexicon)
  return lexicon
}

function makeLexicon(language: string): Lexicon {
  const byForm = new Map<string, Entry[]>()
  const byStem = new Map<string, Entry[]>()
  for (const entry of entriesOf(language)) {
    const index = entry.match === 'stem' ? byStem : byForm
    const [head] = entry.words
    if (head === undefined || head === '') continue
    const present = index.get(head)
    if (present) present.push(entry)
    else index.set(head, [entry])
  }
  for (const index of [byForm, byStem]) for (const entries of index.values()) longestFirst(entries)
  return {
    startingWith(forms, stems) {
      let found: readonly Entry[] = NONE
      for (const form of forms) found = joined(found, byForm.get(form))
      for (let at = 0; at < stems.length; at++)
        if (stems.indexOf(stems[at] as string) === at)
          found = joined(found, byStem.get(stems[at] as string))
      return found
    },
  }
}

const longestFirst = (entries: Entry[]): Entry[] =>
  entries.sort((a, b) => b.words.length - a.words.length)

/** Two lists as one, longest first. Most words have one list, which is handed out as it is. */
const joined = (some: readonly Entry[], more: readonly Entry[] | undefined): readonly Entry[] =>
  more === undefined ? some : some.length === 0 ? more : longestFirst([...some, ...more])

function* entriesOf(language: string): Iterable<Entry> {
  const make = entryMaker(language)
  for (const { code, name, proper, weak } of countryNames(language))
    yield* make(
      name,
      { kind: 'country', value: code, weight: weak ? 0 : 1 },
      DECLINES.has(language) ? 'stem' : 'exact',
      proper ? 'first' : 'any',
    )
  for (const [name, printed] of Object.entries(agenciesIn(language)))
    for (const phrase of printed.split(', '))
      yield* make(
        phrase.replace('?', ''),
        { kind: 'agency', value: name, weight: phrase.startsWith('?') ? 0 : 1 },
        'exact',
      )
  yield* section(make, 'month', monthNames(language), 'exact')
  yield* section(make, 'weekday', weekdayNames(language), 'exact')
  yield* section(make, 'day', TIME_WORDS[language]?.days, 'exact')
  yield* section(make, 'topic', TOPIC_WORDS[language], 'stem')
  yield* namesOf(language, make)
  const names = NAME_WORDS[language]
  for (const [kind, list] of Object.entries(names ?? {}))
    yield* section(
      make,
      kind as MeaningKind,
      { [kind]: list as string },
      INFLECTS.has(language) ? 'stem' : 'exact',
    )
  yield* speechOf(language, make)
  if (language === 'ar') {
    yield* section(make, 'body', { body: ARABIC_BODY_WORDS }, 'exact')
    yield* section(make, 'site', { site: ARABIC_SITE_WORDS }, 'exact')
    yield* section(make, 'title', { title: ARABIC_TITLES }, 'exact')
    yield* section(make, 'courtesy', { courtesy: ARABIC_CALLINGS }, 'exact')
  }
  const { events, counted, duals, scales, numerals, signs, genres, sport } = vocabularyOf(language)
  yield* section(make, 'event', events, 'stem')
  yield* section(make, 'counted', counted, 'stem')
  yield* section(make, 'dual', duals, 'exact')
  yield* section(make, 'scale', scales, 'exact')
  yield* section(make, 'numeral', numerals, 'exact')
  yield* section(make, 'genre', genres, 'exact')
  yield* section(make, 'sport', sport === undefined ? undefined : { sport }, 'stem')
  for (const [kind, list] of Object.entries(signs ?? {}))
    yield* section(make, kind as MeaningKind, { [kind]: list }, 'exact')
}

/** Names that keep their form in every language of a script; other Latin spellings are learned from capitals. */
function* namesOf(language: string, make: Make): Iterable<Entry> {
  const script = SCRIPT_OF_NAMES[language] ?? 'latin'
  const arabic = script === 'arabic'
  const cased = arabic ? 'any' : 'first'
  if (arabic) yield* arabicNames(make)
  const match = INFLECTS.has(language) ? 'stem' : 'exact'
  for (const name of FIRST_NAMES[script].split(' '))
    yield* make(name, { kind: 'given', value: 'given', weight: 1 }, match, cased)
  for (const name of SURNAMES[script].split(' '))
    yield* make(name, { kind: 'surname', value: 'surname', weight: 1 }, match, cased)
  if (script === 'cyrillic')
    for (const name of CYRILLIC_PLACES.split(', '))
      yield* make(name, { kind: 'city', value: name, weight: 1 }, match, cased)
  for (const [code, list] of Object.entries(CITIES))
    for (const city of list.split(', ')) {
      const [latin = '', printed = ''] = city.split('=')
      const value = `${code} ${latin.split('/')[0] ?? ''}`
      for (const name of (arabic ? printed : latin).split('/'))
        if (name !== '') yield* make(name, { kind: 'city', value, weight: 1 }, 'exact', cased)
    }
  for (const [value, list] of Object.entries(ORGANISATIONS))
    for (const name of list.split(', '))
      if (ARABIC_LETTER.test(name) === arabic)
        yield* make(name, { kind: 'organisation', value, weight: 1 }, 'exact', cased)
  if (script === 'latin') yield* worldNames()
  for (const name of PLACE_NAMES[language]?.split(', ') ?? [])
    yield* make(name, { kind: 'city', value: name, weight: 1 }, 'exact', cased)
  for (const name of BODY_NAMES[language]?.split(', ') ?? [])
    yield* make(
      name,
      { kind: 'organisation', value: name.replace('^', ''), weight: 1 },
      match,
      cased,
    )
}

function* arabicNames(make: Make): Iterable<Entry> {
  for (const name of `${ARABIC_FIRST_NAMES} ${FOREIGN_FIRST_NAMES}`.split(' '))
    yield* make(name, { kind: 'given', value: 'given', weight: 1 }, 'exact')
  for (const name of `${ARABIC_SURNAMES} ${FOREIGN_SURNAMES}`.split(' '))
    yield* make(name, { kind: 'surname', value: 'surname', weight: 1 }, 'exact')
  for (const places of [ARABIC_PLACES, MORE_ARABIC_PLACES])
    for (const [code, list] of Object.entries(places))
      for (const name of list.split(', '))
        yield* make(name, { kind: 'city', value: `${code} ${name}`, weight: 1 }, 'exact')
  for (const organisations of [ARABIC_ORGANISATIONS, MORE_ARABIC_ORGANISATIONS])
    for (const [value, list] of Object.entries(organisations))
      for (const name of list.split(', '))
        yield* make(name, { kind: 'organisation', value, weight: 1 }, 'exact')
}

const ARABIC_LETTER = /[\u0600-\u06ff]/
const SCRIPT_OF_NAMES: Readonly<Record<string, 'arabic' | 'cyrillic'>> = {
  ar: 'arabic',
  fa: 'arabic',
  ur: 'arabic',
  ps: 'arabic',
  ckb: 'arabic',
  ru: 'cyrillic',
  uk: 'cyrillic',
  be: 'cyrillic',
  bg: 'cyrillic',
}

function* speechOf(language: string, make: Make): Iterable<Entry> {
  const speech = SPEECH[language]
  if (!speech) return
  const { saying, adding, quoted, according, anonymous, media, courtesy, planned, confirmed } =
    speech
  for (const [kind, list] of Object.entries({
    saying,
    adding,
    quoted,
    according,
    anonymous,
    media,
    courtesy,
    planned,
    confirmed,
  }))
    if (list !== undefined) yield* section(make, kind as MeaningKind, { [kind]: list }, 'exact')
  yield* section(make, 'media', { outlet: OUTLETS }, 'exact')
}

type Make = (
  phrase: string,
  meaning: Meaning,
  match: Entry['match'],
  capital?: Entry['capital'],
) => Iterable<Entry>

function* section(
  make: Make,
  kind: MeaningKind,
  lists: Readonly<Record<string, string>> | undefined,
  match: Entry['match'],
): Iterable<Entry> {
  for (const [value, list] of Object.entries(lists ?? {}))
    for (const item of list.split(', ')) {
      const [phrase = '', weight] = item.split('*')
      yield* make(phrase, { kind, value, weight: weight === undefined ? 1 : Number(weight) }, match)
    }
}

/** Reads the marks before a phrase (`=` as written, `^` in capitals) and turns its words into what is compared. */
function entryMaker(language: string): Make {
  return function* (phrase, meaning, match, capital = 'any') {
    const bare = phrase.replace(/^[=^]/, '')
    const mode = phrase === bare ? match : 'exact'
    const written = tokenise(bare)
    const words = written.map(word =>
      mode === 'exact'
        ? fold(word)
        : language === 'ar'
          ? stemArabic(fold(word))
          : stem(word, language),
    )
    if (words.length > 0)
      yield {
        words,
        match: mode,
        capital: phrase.startsWith('^') ? 'all' : capital,
        meaning,
        kindNumber: numberOfKind(meaning.kind),
        second: numberSecond(words[1], mode),
      }
  }
}
