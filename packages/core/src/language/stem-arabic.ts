/** Shortest stem left, in letters. */
const SHORTEST = 3
const ARTICLES = ['وبال', 'وال', 'فال', 'بال', 'كال', 'ولل', 'فلل', 'لل', 'ال'] as const
const SUFFIXES = [
  'هما',
  'تين',
  'ها',
  'ان',
  'ات',
  'ون',
  'ين',
  'يه',
  'هم',
  'نا',
  'ه',
  'ي',
  'ا',
] as const

/**
 * Light stem of a folded Arabic word: the article with its clitics and the commonest endings come off as long as three
 * letters stay. After Larkey, Ballesteros and Connell, "Light stemming for Arabic information retrieval" (light10). A
 * lone و comes off only where four letters stay, or it would eat words that begin with it (وزير).
 */
export function stemArabic(word: string): string {
  const stem = bareArabic(word)
  const suffix = SUFFIXES.find(each => stem.endsWith(each))
  return suffix !== undefined && stem.length - suffix.length >= SHORTEST
    ? stem.slice(0, -suffix.length)
    : stem
}

/** A folded Arabic word without its article and what leans on that, or without a lone و; its ending stays. */
export function bareArabic(word: string): string {
  const article = ARTICLES.find(each => word.startsWith(each))
  if (article !== undefined && word.length - article.length >= SHORTEST)
    return word.slice(article.length)
  const joined =
    word.charCodeAt(0) === WAW && word.length > SHORTEST + 1 && !OWN_WAW.has(word.slice(0, 4))
  return joined ? word.slice(1) : word
}

const WAW = 'و'.charCodeAt(0)
/** Beginnings of common words whose و is their own. */
const OWN_WAW: ReadonlySet<string> = new Set(
  'وزير وزرا وزار وكال ولاي واشن واقع واحد وسائ وثيق وثاي وفاه وفود وسيط وساط وطني وظيف وضعي وحده وحدا واسع وديع وليد وليا ورشه وصول وقود ووي'.split(
    ' ',
  ),
)

const CONJUNCTIONS = 'وف'
const PREPOSITIONS = 'بكل'

/**
 * The words that a folded Arabic word may be once its clitics are taken off, itself first: وبالعراق gives also بالعراق,
 * العراق. The article stays, because names are known with it.
 */
export function arabicForms(word: string): string[] {
  const forms = [word]
  addWithoutPreposition(word, forms)
  if (CONJUNCTIONS.includes(word.charAt(0)) && word.length > SHORTEST) {
    const rest = word.slice(1)
    forms.push(rest)
    addWithoutPreposition(rest, forms)
  }
  return forms
}

function addWithoutPreposition(word: string, forms: string[]): void {
  if (word.length <= SHORTEST) return
  if (word.startsWith('لل')) forms.push(`ا${word.slice(1)}`)
  else if (PREPOSITIONS.includes(word.charAt(0))) forms.push(word.slice(1))
}
