import { fold } from '../fold.ts'
import { isCommonArabic } from '../is-common-arabic.ts'
import { bareArabic } from '../stem-arabic.ts'
import { ARABIC_TITLES } from '../vocabulary/arabic-titles.ts'
import { arabicVerb } from './arabic-verbs.ts'
import { isArabicName } from './is-arabic-name.ts'

// prettier-ignore
const PREPOSITIONS =
  'في من إلى على عن مع بين ضد لدى عند تحت فوق أمام خلف حول عبر ضمن خلال بشأن إزاء تجاه قرب داخل خارج وسط عقب إثر جراء بعد قبل منذ حتى رغم دون بدون بسبب بعيدا قبالة باتجاه صوب لصالح وراء'

// prettier-ignore
const TITLES =
  'صاحب صاحبة حامل رئيس رئيسة وزير وزيرة مدير مديرة أمير أميرة نائب نائبة عضو عضوة مساعد أمين أمينة قائد سفير سفيرة محافظ مستشار وكيل ممثل متحدث متحدثة ناطق مدرب لاعب مهاجم حارس مدافع نجم زعيم ملك ولي مبعوث مندوب مفتي شيخ قاضي قاض نقيب عميد لواء عقيد مقدم رائد مهندس دكتور أستاذ الدكتور المهندس الأستاذ الشيخ الأمير الملك اللواء العميد العقيد المقدم الرائد الفريق النقيب السيد'

let prepositions: ReadonlySet<string> | undefined
let titles: ReadonlySet<string> | undefined

/** A folded word that leads a phrase and stands by itself: في, من, بعد. */
export function isArabicPreposition(word: string): boolean {
  prepositions ??= new Set(PREPOSITIONS.split(' ').map(fold))
  return prepositions.has(word)
}

/** An office or calling that may stand beside the name or office before it. */
export function isArabicTitle(word: string): boolean {
  titles ??= new Set(
    [...TITLES.split(' '), ...ARABIC_TITLES.split(', ').filter(each => !each.includes(' '))].map(
      fold,
    ),
  )
  return titles.has(word) || titles.has(word.replace(/^و/, ''))
}

/** Has a folded word the article, alone or behind a clitic? Such a word closes what it belongs to. */
export const hasArabicArticle = (word: string): boolean =>
  /^(?:[وف]?[بك]?ال|[وف]?لل)\p{L}{2}/u.test(word)

/** A noun or adjective without an article, no name: it opens a phrase of its own or goes on with one that is open. */
export const isBareNoun = (word: string): boolean =>
  !hasArabicArticle(word) &&
  !isArabicPreposition(word) &&
  (OTHERS.test(word) || ((isCommonArabic(word) || NOUN.test(word)) && !isArabicName(word)))

/** Forms of infinitives, and endings that names of persons seldom have. */
const NOUN =
  /^(?:ت\p{L}{2}ي\p{L}(?:ه|ات)?|ا(?!ل)\p{L}{2,3}ا\p{L}(?:ه|ات)?|م\p{L}{2,4}(?:ه|ات)|\p{L}{3,}(?:ات|يه))$/u
const OTHERS =
  /^(?:جامعه|مراكز|فعاليات|بدء|سير|هبوب|وقوع|نداء|صادق|هدايا|اول|اخر|اكثر|اكبر|كافه|جميع|عده|بعض|نحو|حوالي)$/

/** بالمدينة, لتطوير, للاعبين: a preposition written as one word with its noun. */
export function hasArabicPreposition(word: string): boolean {
  if (/^(?:بال(?!غ|ون|ي$)|لل(?!ه$)|كال)\p{L}{2}/u.test(word)) return true
  if (INFINITIVE.test(word)) return true
  const rest = /^[بل](\p{L}{3,})$/u.exec(word)?.[1]
  return rest !== undefined && !isWord(word) && isWord(rest)
}

/** لتصوير, لاستخدام: the forms of infinitives that begin with a letter of their own. */
const INFINITIVE = /^[بل](?:ت\p{L}{2}ي\p{L}{1,2}|ا(?!ل|ن$)\p{L}{2,3}ا\p{L}{1,2})$/u

/** والمدينة, ووزير, وأعلن: "and" written as one word with what follows. */
export function hasArabicAnd(word: string): boolean {
  if (PARTICLES.test(word)) return true
  const rest = /^و(\p{L}{3,})$/u.exec(word)?.[1]
  if (rest === undefined || OWN_WAW.test(word) || arabicVerb(word)?.startsWith('و')) return false
  if (/^(?:ال\p{L}{2}|لل|بال)/u.test(rest) || isArabicPreposition(rest)) return true
  if (arabicVerb(rest) !== undefined) return true
  return rest.length >= 4 ? bareArabic(word) !== word : isCommonArabic(rest)
}

const PARTICLES = /^و(?:قد|لا|لم|لن|ما|من|في|هو|هي|هم|ان|انه|انها|كل|هذا|هذه|ذلك)$/

/** Words whose و is their own. */
const OWN_WAW =
  /^(?:وراء|وكيل|وكلا|وصي|وصاي|وجه|وجوه|وعد|وعود|وضع|وحيد|وسط|وقف|ولد|والد|وجب|ورق|ورث|وزن|وهم|ودي|وظاي|ودايع|وقاي|وجود|وحدات|واجه|وادي)/

/** Is a word, as it is, a common one? Without letters taken off its front, which are asked about. */
const isWord = (word: string): boolean =>
  isCommonArabic(word) &&
  !(/^[بل]/.test(word) && isCommonArabic(word.slice(1)) && !isCommonArabic(`ال${word}`))

let countries: ReadonlySet<string> | undefined

/** Is a folded word the whole name of a state? */
export function isArabicCountry(word: string): boolean {
  if (!countries) {
    const names = new Intl.DisplayNames('ar', { type: 'region' })
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    countries = new Set(
      letters
        .flatMap(a => letters.map(b => fold(names.of(`${a}${b}`) ?? '')))
        .filter(name => !/[\sa-z]/.test(name)),
    )
  }
  return countries.has(word)
}
