/** Footers that publishing systems put under every text of a feed: how they open, and what shows that they are one. */
const FOOTERS = [
  ['The post ', ' appeared first on '],
  ['The post ', ' first appeared on '],
  ['L’article ', ' est apparu en premier sur '],
  ["L'article ", ' est apparu en premier sur '],
  ['Cet article ', ' est apparu en premier sur '],
  ['La entrada ', ' se publicó primero en '],
  ['La entrada ', ' aparece primero en '],
  ['O post ', ' apareceu primeiro em '],
  ['Der Beitrag ', ' erschien zuerst auf '],
  ["L'articolo ", ' proviene da '],
  ['L’articolo ', ' proviene da '],
  ['Сообщение ', ' появились сначала на '],
] as const
/** Most texts have none of these signs. */
const SIGNS = new RegExp(FOOTERS.map(([, sign]) => sign).join('|'))
/** Characters within which a footer stands at the end of a text. */
const LONGEST = 500
const POST = 'The post '
/** Characters of a headline by which it is known again in a footer that was cut off. */
const BEGINNING = 40
const SHORTEST = 12

/**
 * The text without the footer that names its headline and outlet again, which is no part of the report; also where the
 * feed has cut the footer off.
 */
export function withoutFooter(text: string, title: string): string {
  const start = Math.max(0, text.length - LONGEST)
  const tail = text.slice(start)
  const opened = tail.lastIndexOf(POST)
  if (opened < 0 && !SIGNS.test(tail)) return text
  for (const [opening, sign] of FOOTERS) {
    const at = tail.lastIndexOf(sign)
    const from = at < 0 ? -1 : tail.lastIndexOf(opening, at)
    if (from >= 0) return text.slice(0, start + from).trimEnd()
  }
  const cut = tail.slice(opened + POST.length, opened + POST.length + BEGINNING)
  const again = opened >= 0 && start + opened > 0 && cut.length >= SHORTEST && title.startsWith(cut)
  return again ? text.slice(0, start + opened).trimEnd() : text
}
