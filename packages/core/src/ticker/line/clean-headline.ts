import { LABELS, arabicVerb, fold } from '../../language/index.ts'
import { dropOutlet } from './drop-outlet.ts'

/** Longest text looked at, in characters: what is longer is no headline. */
const LIMIT = 600
const BRACKETS = /\s*(?:\([^()]{0,120}\)|\[[^[\]]{0,120}\]|（[^（）]{0,120}）|【[^【】]{0,120}】)/gu
/** Things that stand one behind the other at the end of a headline: its date, its section, its outlet. */
const ROUNDS = 4
/** Some outlets put markup into plain text. */
const TAGS = /<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,200})?\/?>/gi
const PICTURES = /[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\ufe0f\u20e3]/gu
/** Hashtags behind the words, and rows of plus signs and triangles. */
const ORNAMENTS = /(?:\s+#[\p{L}\p{N}_]{1,40}){1,5}\s*(?=$|\s[-–—|])|\+{2,}|[▷▶►◄●■◆]/gu
const TRAILING = /[\s.…،,;:؛|–—-]+$/u
/** Names in guillemets are a habit of Arabic papers: the marks go, the name stays. */
const QUOTED_NAME = /(?<![\p{L}ـ])[«"“„]([^«»"“”„]{1,30})[»"”“]/gu
const NAME_WORDS = 3

/** 22:04 …: when a live ticker said it. */
const CLOCK = /^[\s+]*\d{1,2}[:.]\d{2}(?:\s+Uhr)?\s*[:–—-]?\s+(?=\p{Lu})/u
/** "Sports News | …": a section before a bar. */
const SECTION_BEFORE =
  /^(?:\p{L}+ ){0,2}(?:news|noticias|deportes|sports?|actualidad|новости)\s+\|\s+(?=.{15})/iu

/** Corona-Liveticker: 08:17 … */
const TICKER = /^[\p{L}-]{0,30}live-?ticker\s*:[\s+]*(?:\d{1,2}[:.]\d{2}\s+)?(?=\p{Lu})/iu
/** What only says that there is more: who presents it, a date, a picture, how it works. */
const TRAILER =
  /(?:\s*[.:،]|\s)\s?(?:(?:ماذا في )?التفاصيل|المشهد(?: من هناك)?|المزيد|التقرير|تقرير) مع (?:مراسلنا|مراسلتنا|موفدنا|موفدتنا)(?:\s+[^\s:]+){0,8}$|\s+[-–|]\s+\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$|(?<=[.!?؟])\s*(?:(?:главные )?фото|видео|foto|video|فيديو|صور|بالصور|بالفيديو|وثائق)$|\s*[-–:]\s*(?:all you need to know|how it works|what we know(?: so far)?|what to know)$|(?<=\p{Script=Han}[？！]?)_[^\s_]{1,16}(?:_[^\s_]{1,16})*$/iu

/** A headline without labels, outlet, brackets, emoji and trailing dots. Only deletions: its words stay as they are. */
export function cleanHeadline(title: string, publisher: string): string {
  let text = title.slice(0, LIMIT).replace(TAGS, ' ').replace(PICTURES, '').replace(ORNAMENTS, '')
  for (let round = 0; round < 3; round++) {
    const next = text.replace(LABELS, '')
    if (next === text || next.trim() === '') break
    text = next.replace(CLOCK, '')
  }
  text = text.replace(TICKER, '').replace(SECTION_BEFORE, '')
  for (let round = 0; round < ROUNDS; round++) {
    const next = dropOutlet(text.replace(TRAILER, '').replace(ORNAMENTS, ''), publisher)
    if (next === text) break
    text = next
  }
  return tidy(withoutBrackets(text))
}

/** A figure in brackets, and a title behind the word that announces it, belong to the sentence. */
export const withoutBrackets = (text: string): string =>
  text.replace(BRACKETS, (whole, at: number) =>
    holdsName(text.slice(0, at)) || isSubject(text, at, whole)
      ? whole.replace(/[()[\]]/g, '')
      : /^\s*[([]\s*\d[\d.,]*\s*[)\]]$/.test(whole) ||
          ANNOUNCES.test(text.slice(Math.max(0, at - 12), at))
        ? whole
        : '',
  )

/** (اتحاد الرياض) يغري …: a headline that opens with a name in brackets is about it. Labels are gone by then. */
function isSubject(text: string, at: number, whole: string): boolean {
  if (at > 0 || !/[\u0620-\u064a]/.test(whole)) return false
  const next = fold(/^\s*(\S+)/.exec(text.slice(whole.length))?.[1] ?? '')
  return /^[يت]\p{L}{2,}/u.test(next) || arabicVerb(next) !== undefined
}

/** جامعة (سكرانتون): behind a noun without its article the brackets hold what it is called. */
function holdsName(before: string): boolean {
  if (/الـ\s*$/.test(before)) return true
  const word = fold(/([\u0620-\u064a]+)\s*$/u.exec(before)?.[1] ?? '')
  return CALLED.test(word)
}

const CALLED =
  /^[وبل]?(?:جامعه|ولايه|شركه|مدينه|محافظه|قناه|صحيفه|وكاله|مجله|موقع|فيلم|برنامج|مشروع|مسلسل|كتاب|روايه|نادي|فريق|تنظيم|حزب|مستشفي|بنك|مصرف|سفينه|مهرجان|بطوله|كاس|حركه|جماعه|مجموعه|مبادره|حمله)$/

const ANNOUNCES = /(?:عنوان|شعار|اسم|مسمى|بعنوانها)\s*$/u

/** Single spaces, no mark left alone at the end, short quoted names without their marks. */
export function tidy(text: string): string {
  return text
    .replace(QUOTED_NAME, (whole, words: string) =>
      words.trim().split(/\s+/).length <= NAME_WORDS ? words : whole,
    )
    .replace(/\s+/g, ' ')
    .replace(/\s+([،,.;:؛؟?!])/g, '$1')
    .trim()
    .replace(TRAILING, '')
}
