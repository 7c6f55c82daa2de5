import { fold } from '../../language/index.ts'
import { means } from './means.ts'

/** A headline ends with its outlet after one of these. */
const SUFFIX = /^(.{15,}?)\s+([|–—-]|::|[»"])\s+((?:(?!\s-\s)[^|–—]){2,80})$/u
/** A headline begins with its outlet before one of these. */
const PREFIX = /^([^|:]{2,40}?)\s+(?:\||::|»)\s+(.{15,})$/u
/** Folded: what only the names of outlets hold, where another paper's headline is passed on. */
const OUTLET =
  /(?:^|\s)(?:news|newspaper|times|herald|tribune|gazette|broadcasting|magazine|zeitung|nachrichten|verlagshaus|portal|noticias|diario|periodico|jornal|jornais|новости|известия|جريده|صحيفه|وكاله|قناه|موقع)(?:[\s,]|$)|^(?:[\p{L}\d-]{1,40}\.){1,3}[a-z]{2,6}$/u
/** Folded: what the names of outlets hold, and other names that stand in capitals hardly do. */
const TITLE_WORD =
  /(?:^|\s)(?:journal|nacional|presse|prensa|press|post|daily|mail|tv|radio|gazet\p{L}*|gaceta|correo|mundo|telegraph|guardian|observer|independent\p{L}*|chronicle|express|economist|review|folha|globo|sports?|deport\p{L}*|desporto|esportes?|kurier|anzeiger|\p{L}+blatt|rundschau|allgemeine|online|figaro|parisien|газета|правда)(?:\s|$)/u
/** "MippCI", "SkySports": written like no other word. */
const COINED = /^\p{L}*\p{Ll}\p{Lu}\p{L}*$/u
/** "SAPO 24" */
const CHANNEL = /^\p{Lu}{2,6} \d{1,2}$/u
/** "DIE RHEINPFALZ" */
const SHOUTED = /^\p{Lu}{2,}(?: \p{Lu}{3,})+$/u
const LITTLE = /^(?:de|du|des|del|della|la|le|el|da|do|of|the|and|y|et|&)$/
const NAME_WORDS = 4
/** Between the headline and its outlet stands the section, a word or two. */
const SECTION = /\s+[-–—|]\s+\p{Lu}\p{L}{1,20}(?:\s\p{L}{2,20})?$/u
const ARABIC = /[\u0620-\u064a]{3}/
const HAN = /\p{Script=Han}{6}/u
const HAN_TAIL = 24

/** A headline without what its outlet or another one whose headline it passes on is called, at either end. */
export function dropOutlet(title: string, publisher: string): string {
  const name = compact(publisher)
  const isName = (part: string): boolean => {
    const own = compact(part)
    return name !== '' && own !== '' && (own.startsWith(name) || name.startsWith(own))
  }
  const text = dropHeading(title, isName)
  const match = SUFFIX.exec(text)
  if (!match) return text
  const [, head = '', mark, tail = ''] = match
  const end = fold(tail).trim()
  const isOutlet =
    isName(tail) ||
    OUTLET.test(end) ||
    (mark === '"' && text.indexOf('"') === text.lastIndexOf('"')) ||
    isTitle(tail.trim(), end, head) ||
    // In English whose word it is stands there too: "… - CNN".
    (ARABIC.test(head) && means(tail, ['media'])) ||
    (HAN.test(head) && tail.length <= HAN_TAIL)
  // After a bar stands the outlet or the section; after a dash it must be the outlet, for dashes part clauses too.
  const isSection = mark === '|' && end.split(' ').length <= NAME_WORDS
  return isOutlet || isSection ? head.replace(SECTION, '') : text
}

/** "Farsnews" is Fars News. */
const compact = (name: string): string => fold(name).replace(/\s/g, '')

/** The outlet before a bar goes, and so does a country: the kicker names it. Who speaks stays. */
function dropHeading(title: string, isName: (part: string) => boolean): string {
  const [, label, rest] = PREFIX.exec(title) ?? []
  if (label === undefined || rest === undefined) return title
  const drops = isName(label) || means(label, ['country', 'city', 'media', 'sport'])
  return drops ? rest : title
}

/** "- Sapo Desporto", "- Journal du Tchad", "- MippCI": words in capitals behind a headline that has few, or such as titles hold. */
function isTitle(tail: string, folded: string, head: string): boolean {
  const words = tail.split(/\s+/)
  if (words.length > NAME_WORDS) return false
  if (words.length === 1) return COINED.test(tail) && !COINED.test(head)
  if (!words.every(word => /^[\p{Lu}\d]/u.test(word) || LITTLE.test(word))) return false
  if (TITLE_WORD.test(folded) || CHANNEL.test(tail)) return true
  if (SHOUTED.test(tail) && !SHOUTED.test(head)) return true
  // "— PM Sharif": whose word it is.
  if (means(tail, ['title', 'given', 'surname'], 'anywhere')) return false
  const small = head.match(/(?<!\p{L})\p{Ll}/gu)?.length ?? 0
  const big = head.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0
  return words.length <= 3 && words.every(word => /^\p{Lu}/u.test(word)) && small > big
}
