import { fold } from '../../language/index.ts'
import type { Lexeme, Mark } from '../../language/index.ts'
import { gapBefore, marksOf, printed } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'
import type { Entity } from './entity.ts'

const foldedWords = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(fold))

/** Words that tie the parts of a name. */
const TIES: ReadonlySet<string> = foldedWords(
  'بن ابن بنت ال ابو ابي عبد ام ولد دي فان فون دا لو سان ماك دو ديل',
)
/** Names that another word completes (عبد الله, أبو بكر, سيف الدين). */
const ARTICLE = /^(?:[وف]?[بكل]?ال|[وف]?لل)[\u0621-\u064a]{2}/
const PLAIN_ARTICLE = /^ال[\u0621-\u064a]{2}/
/** Beginnings of verbs of the present and future: a name hardly ever opens with them. */
const VERB = /^(?:سي|ست|ي|ت)[\u0621-\u064a]{3,}$/
/** Words that never are part of a name: verbs of the past, adjectives and nouns that follow names in news. */
const NO_NAME: ReadonlySet<string> = foldedWords(
  'وصل وصلت وضع طلب طالب طالبت دعا دعت عقد عقدت بحث بحثت التقي استقبل زار غادر تراس شارك حضر افتتح دشن وقع وقعت تسلم تلقي اتهم هدد رفض وافق قرر قررت اصدر امر عاد بدا بدات انتهي قتل قتلت اصيب اعتقل اقال عين عينت كلف وجه وجهت اطلق اطلقت سلم القي اجري ادي تولي فاز خسر سجل غاب حقق اعاد قاد دافع راي سابق سابقا جديد جديده سعودي سعوديه مصري عراقي سوري اول ثاني ثالث رابع امس اليوم غدا يوم قام قامت تم جاء جاءت كان كانت ظهر نشر نشرت تحدث تحدثت انه ان الي علي في من الماضي الماضيه المقبل المقبله القادم القادمه المنصرم الجاري الحالي الاخير الاخيره الاول الاولي الجديد الجديده الكبير بحسب وفق وفقا عن مع بعد قبل خلال حول ضد بين حتي كما حيث الذي التي الذين وهو وهي بشان بسبب اثر رغم عبر لدي منذ هذا هذه ذلك تلك ضمن نحو لا لم لن ما قد كل بعض غير شكر حضرت شهد شهدت اكدت ابدي ابدت رحب رحبت هنا هناك سموه معاليه سعادته نفسه نفسها عقب اثناء بدلا خلفا بصفته باسم برئاسه بحضور بقياده مساء صباح وذلك وكان وقد فيما بينما ايضا مؤخرا لكن ثم او ايضا فقط عام شهر اسبوع مليون الف',
)
/** Nouns of the inside of an office: رئيس هيئة شؤون …, مدير إدارة …. */
const OFFICE_NOUNS: ReadonlySet<string> = foldedWords(
  'شؤون اداره قسم دائره مركز قطاع اركان فريق اعمال مشروع فرع حكومه دوله جهاز بعثه وكاله عمليات كتله تيار مكافحه حقوق تنميه منطقه اماره امانه بلديه غرفه شرطه مخابرات استخبارات تحرير مجمع معهد مدرسه كليه قضاه نقابه خارجيه دفاع داخليه ماليه نفط صحه تعليم عدل مجلس هيئه لجنه وزاره وزراء نواب امن شرف اول عام ثان نائب مساعد باسم خدمات علاقات مكتب رئيس وزير ديوان شعبه وحده سلاح قوات جيش برنامج صندوق مؤسسه جمعيه رابطه اتحاد نادي منظمه حزب حركه جماعه تنظيم شركه بنك مصرف جامعه مستشفي محكمه نيابه لجان',
)
/** Bodies that the definite word alone names where their country stands beside it. */
const DEFINITE_BODIES: ReadonlySet<string> = foldedWords(
  'الجيش البرلمان الشرطه الحكومه الكونغرس الكنيست القضاء المخابرات الاستخبارات الخارجيه الداخليه الرئاسه البحريه الطيران المعارضه',
)
const LONGEST_NAME = 5
const LONGEST_OFFICE = 12
const OPENING = /[«“"„(]\s*$/
const ONLY_SPACE = /^\s*$/

/**
 * People, bodies and places that an Arabic text names. Arabic has no capitals, so first names, offices, kinds of bodies
 * and quotation marks must give them away. Places come from the gazetteer and after words such as مدينة.
 */
export function arabicEntities(passage: Passage): Entity[] {
  const { lexemes } = passage
  const starting = new Map<number, Mark[]>()
  for (const kind of KINDS)
    for (const mark of marksOf(passage, kind)) {
      const present = starting.get(mark.from)
      if (present) present.push(mark)
      else starting.set(mark.from, [mark])
    }
  const entities: Entity[] = []
  let past = 0
  const add = (kind: Entity['kind'], span: WordSpan, role: WordSpan | null = null): void => {
    const name = nameOf(passage, span)
    if (name.length < 2) return
    entities.push({ kind, ...span, name, role })
    past = span.to
  }
  for (let at = 0; at < lexemes.length; at++) {
    if (at < past) continue
    const here = starting.get(at) ?? NO_MARKS
    if (here.length === 0 && !mayOpen(lexemes[at]?.folded ?? '')) continue
    const longest = (kind: Mark['meaning']['kind']): Mark | undefined =>
      here.find(mark => mark.meaning.kind === kind)
    const known = longest('organisation')
    const title = longest('title') ?? longest('courtesy')
    const body = longest('body')
    if (known && (known.to - known.from > 1 || !title)) {
      add('organisation', known)
      continue
    }
    if (longest('agency') && !title) {
      past = longest('agency')?.to ?? past
      continue
    }
    const called = body ?? longest('site')
    if (called && ROYAL.test(lexemes[called.to]?.folded ?? '')) {
      const named = nameAfterOffice(passage, called.to + 1, starting)
      if (named) {
        add('organisation', { from: at, to: named.to })
        continue
      }
    }
    if (title) {
      const office = officeAfter(passage, title, starting)
      const named = nameAfterOffice(passage, office.to, starting)
      if (named) {
        const role = isCourtesy(passage, title)
          ? earlierOffice(passage, at, entities)
          : { from: at, to: office.roleTo }
        add('person', named, role ?? roleAfter(passage, named.to, starting))
        continue
      }
    }
    const given = longest('given')
    const first =
      given && opensName(passage, at, given)
        ? given.to
        : /^و?عبدال[\u0621-\u064a]{3}/.test(lexemes[at]?.folded ?? '')
          ? at + 1
          : tiedName(passage, at)
    if (first !== undefined) {
      const span = { from: at, to: restOfName(passage, first, true) }
      if (span.to > first || first - at > 1) {
        add('person', span, roleAfter(passage, span.to, starting))
        continue
      }
    }
    if (longest('surname') && !title) {
      add('person', { from: at, to: at + 1 }, roleAfter(passage, at + 1, starting))
      continue
    }
    if (here.some(({ meaning }) => meaning.kind === 'saying')) {
      const span = saidBy(passage, at + 1, starting)
      if (span) {
        add('person', span, roleAfter(passage, span.to, starting))
        continue
      }
    }
    const country = longest('country')
    if (country && !title && PLAIN_ARTICLE.test(lexemes[at]?.folded ?? '')) {
      const span = foreignName(passage, country.to, starting)
      if (span) {
        add('person', span, roleAfter(passage, span.to, starting))
        continue
      }
    }
    const city = longest('city')
    if (body && !(city && city.to > body.to) && !LED_BY.test(lexemes[at]?.folded ?? '')) {
      const span = bodyName(passage, body)
      if (span) {
        add('organisation', span)
        continue
      }
    }
    if (city) {
      add('place', city)
      continue
    }
    const site = longest('site')
    if (site) {
      const span = siteName(passage, site, starting)
      if (span) {
        add('place', span)
        continue
      }
    }
    if (
      DEFINITE_BODIES.has(withoutClitics(lexemes[at])) &&
      passage.words.breaks[at + 1] === 'none' &&
      PLAIN_ARTICLE.test(lexemes[at + 1]?.folded ?? '') &&
      starting.get(at + 1)?.some(mark => mark.meaning.kind === 'country') === true
    )
      add('organisation', { from: at, to: at + 2 })
  }
  return withLaterMentions(passage, entities)
}

/** بقيادة, برئاسة: led by, no body. */
const LED_BY = /^و?ب(?:قياده|رياسه|حكومه|مشاركه)$/
const NO_MARKS: readonly Mark[] = []

/** A word without a mark of its own that may still open a name: a tie, عبدال…, a definite body. */
const mayOpen = (folded: string): boolean =>
  OPENERS.has(folded) || folded.startsWith('عبدال') || folded.startsWith('وعبدال')

/** First names that are common words too: they open a name only before another that cannot be anything else. */
const ALSO_WORDS: ReadonlySet<string> = foldedWords(
  'علي باسم فضل سحر رضا رياض خلف اسماء ملاك امل وفاء نداء حنان جهاد نضال كمال جمال صفاء امين عادل سعيد حكيم كريم عزيز شريف سلام امان ايمان احسان دعاء رجاء هدي مني ذكري بشري نصر فتحي فرج نور هند زين بدر سيف ماهر صالح طاهر نادر ناصر حافظ قاسم حازم صادق مبارك مسعود منصور محسن مسلم رمضان شعبان ربيع خميس ورود خلود الاسد فارس شهاب غيث علوي مراد لي كيم شي جو مي عبد بان كي ليل عوض بهاء سناء دينا بهجه قمر نوف لين ميت لما لمي نهاد هلا حكمت رحاب اقبال ابرار اثير اسعد اكرم امجد عقيل غنيم مقبل مطلق مشعل وحيد توفيق تحسين رشيد سليم عصام فواز فلاح متعب',
)
const NISBA = /^ال[\u0621-\u064a]{2,}ي$/

/** A first name opens a name unless it is a preposition, a common word, or hangs on a clitic and could be either. */
function opensName({ lexemes, words, marksByKind }: Passage, at: number, given: Mark): boolean {
  const lexeme = lexemes[at]
  if (!lexeme || isPreposition(lexeme) || lexeme.stop || NO_NAME.has(lexeme.folded)) return false
  const own = given.phrase[0] ?? ''
  if (!ALSO_WORDS.has(own) && (lexeme.folded === own || lexeme.folded === `و${own}`)) return true
  const next = lexemes[at + 1]
  if (!next || words.breaks[at + 1] !== 'none') return false
  const surname = marksByKind.get('surname')?.some(mark => mark.from === at + 1) ?? false
  return (
    (isGiven(next) && !ALSO_WORDS.has(next.folded)) ||
    NISBA.test(next.folded) ||
    surname ||
    next.folded === 'بن' ||
    (TIES.has(next.folded) && next.folded !== 'ال')
  )
}

/** عبد الفتاح, أبو بكر: where the first name of two words ends. */
function tiedName({ lexemes, words }: Passage, at: number): number | undefined {
  const tie = lexemes[at]?.folded.replace(/^[ولب](?=عبد$|ابو$|ابن$)/, '')
  const next = lexemes[at + 1]
  if (!next || words.breaks[at + 1] !== 'none' || next.script !== 'letters') return undefined
  if (tie === 'عبد') return /^ال|^ربه$/.test(next.folded) ? at + 2 : undefined
  return (tie === 'ابو' || tie === 'ابن' || tie === 'ابي') &&
    isNameLike(next) &&
    !knownOtherwise(next) &&
    !lexemes[at]?.written.endsWith('ى')
    ? at + 2
    : undefined
}

const KINDS = [
  'title',
  'courtesy',
  'given',
  'surname',
  'organisation',
  'agency',
  'body',
  'city',
  'site',
  'country',
  'media',
  'saying',
] as const

const NAMING: ReadonlySet<string> = new Set([...KINDS].filter(kind => kind !== 'saying'))

/** Clitics of conjunction and preposition are no part of a name: والعبيدي, لرويترز. */
const CLITICS = /^(?:[وف](?=ال|لل|بال)|[وف]?[بل](?=ال)|و(?=بن|عبد))/
const withoutClitics = (lexeme: Lexeme | undefined): string =>
  (lexeme?.folded ?? '').replace(CLITICS, '')

function nameOf(passage: Passage, span: WordSpan): string {
  const text = printed(passage, span)
    .replace(/[«»“”"]/g, '')
    .replace(/\s+/g, ' ')
  const first = passage.lexemes[span.from]
  const mark = passage.marks.find(
    each =>
      each.from === span.from && NAMING.has(each.meaning.kind) && each.phrase[0] !== first?.folded,
  )
  // The lexicon knows the word without its clitics: وبغداد, لموسكو.
  const cut =
    mark && first?.folded.endsWith(mark.phrase[0] ?? '-') === true
      ? first.folded.length - (mark.phrase[0]?.length ?? 0)
      : 0
  return cut > 0 && cut <= 2 ? text.slice(cut) : text.replace(/^[وف](?=ال)/, '')
}

interface Office extends WordSpan {
  readonly roleTo: number
}

/** The words of an office from its title on: (وزير) الدفاع العراقي. */
function officeAfter(
  passage: Passage,
  title: Mark,
  starting: ReadonlyMap<number, readonly Mark[]>,
): Office {
  const { lexemes, words } = passage
  let at = title.to
  let roleTo = title.to
  while (at < lexemes.length && at - title.from < LONGEST_OFFICE) {
    const lexeme = lexemes[at]
    if (!lexeme || words.breaks[at] === 'sentence' || !ONLY_SPACE.test(gapBefore(passage, at)))
      break
    const here = starting.get(at)
    const inOffice = here?.find(({ meaning }) => OFFICE.has(meaning.kind))
    const courtesy = here?.find(({ meaning }) => meaning.kind === 'courtesy')
    if (courtesy && !inOffice) {
      at = courtesy.to
      continue
    }
    const given = here?.some(({ meaning }) => meaning.kind === 'given') === true
    const royal =
      ROYAL.test(lexemes[at - 1]?.folded ?? '') &&
      OFFICE_NOUNS.has(lexemes[at - 2]?.folded.replace(/^[ولب]+/, '') ?? '')
    if (given && royal) {
      at++
      roleTo = at
      continue
    }
    if (given && !ARTICLE_GIVEN.has(lexeme.folded)) break
    if (inOffice) at = inOffice.to
    else if (ARTICLE.test(lexeme.folded) || OFFICE_NOUNS.has(bare(lexeme))) at++
    else if (lexeme.folded === 'في' && isOfficeWord(lexemes[at + 1], starting.get(at + 1))) at++
    else break
    roleTo = at
  }
  return { from: title.from, to: at, roleTo }
}

/** مركز الملك سلمان: a body called after somebody. */
const ROYAL = /^ال(?:ملك|امير|شيخ|امام|اميره|ملكه|رئيس)$/
/** First names that are also offices or adjectives. */
const ARTICLE_GIVEN: ReadonlySet<string> = new Set(['تركي', 'امين', 'عزيز', 'حكيم', 'باسم'])

const isOfficeWord = (lexeme: Lexeme | undefined, here: readonly Mark[] | undefined): boolean =>
  (lexeme !== undefined && ARTICLE.test(lexeme.folded)) ||
  here?.some(({ meaning }) => OFFICE.has(meaning.kind)) === true

const bare = (lexeme: Lexeme): string => lexeme.folded.replace(/^[ولب](?=[\u0621-\u064a]{3})/, '')
const OFFICE: ReadonlySet<string> = new Set([
  'body',
  'title',
  'country',
  'city',
  'organisation',
  'site',
])

const isCourtesy = (passage: Passage, mark: Mark): boolean =>
  marksOf(passage, 'courtesy').some(each => each.from === mark.from && each.to >= mark.to)

/** قال المستشار القانوني للمشروع، الدكتور هاني …: the office stands before the comma. */
function earlierOffice(passage: Passage, at: number, entities: readonly Entity[]): WordSpan | null {
  if (!/^\s*[،,]\s*$/.test(gapBefore(passage, at))) return null
  const last = entities.at(-1)
  for (const mark of marksOf(passage, 'title').toReversed()) {
    if (mark.from >= at || at - mark.from > LONGEST_OFFICE) continue
    if (last && last.to > mark.from) return null
    for (let word = mark.from + 1; word < at; word++)
      if (/[،,.:]/.test(gapBefore(passage, word))) return null
    return { from: mark.from, to: at }
  }
  return null
}

/** A name after an office: in quotation marks, by its first name, or as two words that nothing else explains. */
function nameAfterOffice(
  passage: Passage,
  from: number,
  starting: ReadonlyMap<number, readonly Mark[]>,
): WordSpan | undefined {
  const { lexemes, words } = passage
  const first = lexemes[from]
  if (!first || words.breaks[from] === 'sentence') return undefined
  const gap = gapBefore(passage, from)
  if (OPENING.test(gap)) {
    const quoted = passage.quotations.find(quotation => quotation.from === from)
    return quoted &&
      quoted.to - from <= LONGEST_NAME &&
      !starting.get(from)?.some(({ meaning }) => NO_PERSON.has(meaning.kind))
      ? { from, to: quoted.to }
      : undefined
  }
  if (!ONLY_SPACE.test(gap)) return undefined
  const marks = starting.get(from)
  const tied = tiedName(passage, from)
  if (tied !== undefined) return { from, to: restOfName(passage, tied, true) }
  const given = marks?.find(({ meaning }) => meaning.kind === 'given' || meaning.kind === 'surname')
  if (given && !isPreposition(first)) return { from, to: restOfName(passage, given.to, true) }
  if (!isNameLike(first) || PLAIN_ARTICLE.test(first.folded) || marks !== undefined)
    return undefined
  // لمدني, ومندوبها: a clitic opens another phrase.
  if (first.joined || (first.folded.startsWith('ل') && !STRANGE.test(first.folded)))
    return undefined
  const to = restOfName(passage, from + 1, false)
  return to > from + 1 ? { from, to } : undefined
}

const NO_PERSON: ReadonlySet<string> = new Set([
  'organisation',
  'agency',
  'country',
  'city',
  'body',
  'media',
])

/** The words of a name after its first: ties with what they tie, first names, the family's name, one unknown word. */
function restOfName(passage: Passage, from: number, afterGiven: boolean): number {
  const { lexemes, words } = passage
  let unknown = 1
  let strange = !afterGiven
  let at = from
  let tied = false
  while (at < lexemes.length && at - from < LONGEST_NAME - 1) {
    const lexeme = lexemes[at]
    if (!lexeme || words.breaks[at] !== 'none' || lexeme.script !== 'letters') break
    const given = isGiven(lexeme)
    if (lexeme.joined && (!given || !OWN_WAW.test(lexeme.folded))) break
    if (TIES.has(lexeme.folded) && at + 1 < lexemes.length && words.breaks[at + 1] === 'none') {
      tied = true
      at++
      continue
    }
    const family = at - from >= (afterGiven ? 1 : 2) - 1 && at > from && NISBA.test(lexeme.folded)
    if (!tied && !given && !family && !isNameLike(lexeme)) break
    const definite = PLAIN_ARTICLE.test(lexeme.folded)
    // After an unknown word a definite one is more often what the person wears, leads or wants than a name.
    if (
      definite &&
      strange &&
      afterGiven &&
      !NISBA.test(lexeme.folded) &&
      !FAITH.test(lexeme.folded)
    )
      break
    if (
      !tied &&
      !given &&
      !definite &&
      unknown-- <= 0 &&
      !(at === from + 1 && endsPhrase(passage, at + 1))
    )
      break
    at++
    if (given || tied) {
      tied = false
      continue
    }
    strange = true
    if (definite) break
  }
  while (at > from && TIES.has(lexemes[at - 1]?.folded ?? '')) at--
  return at
}

/** What follows a third word of a name: a preposition, a comma, the end. */
function endsPhrase({ lexemes, words }: Passage, at: number): boolean {
  const next = lexemes[at]
  return next === undefined || words.breaks[at] !== 'none' || next.stop
}

/** Names whose و is their own. */
const OWN_WAW = /^و(?:ليد|ائل|سام|سيم|حيد|فاء|داد|رود|ضاح|الت|ارن|ليام|يليام|يلي)/

/** A word that could be part of a name: known for nothing else, no verb, no word that follows names. */
function isNameLike(lexeme: Lexeme): boolean {
  if (lexeme.script !== 'letters' || lexeme.folded.length < 2) return false
  if (isGiven(lexeme)) return true
  if (lexeme.stop || NO_NAME.has(lexeme.folded) || NO_NAME.has(lexeme.folded.replace(/^و/, '')))
    return false
  if (/^(?:[وف]?[بكل]?ال|لل)/.test(lexeme.folded))
    return PLAIN_ARTICLE.test(lexeme.folded) && !knownOtherwise(lexeme)
  if (VERB.test(lexeme.folded) && !FOREIGN.test(lexeme.folded)) return false
  return !knownOtherwise(lexeme)
}

const FAITH = /^ال(?:دين|له|رحمن|اسلام|حق)$/
/** Endings and clusters of foreign names, which verbs do not have. */
const FOREIGN = /^تش|^تي|^ني|(?:وني|اغي|سون|وف|سكي|يتش|نكو|ستين|برغ|اس|يس|وس)$/
const BLOCKING: ReadonlySet<string> = new Set([
  'title',
  'saying',
  'adding',
  'country',
  'organisation',
  'body',
  'courtesy',
  'according',
  'quoted',
  'weekday',
  'day',
  'agency',
  'numeral',
  'anonymous',
  'event',
  'sport',
  'counted',
  'month',
])
const knownOtherwise = (lexeme: Lexeme): boolean =>
  lexeme.entries.some(
    ({ meaning, words }) =>
      words.length === 1 &&
      (BLOCKING.has(meaning.kind) || (meaning.kind === 'city' && words[0] !== lexeme.folded)),
  )

const isGiven = (lexeme: Lexeme): boolean =>
  /^عبدال[\u0621-\u064a]{3}/.test(lexeme.folded) ||
  (!isPreposition(lexeme) && lexeme.entries.some(({ meaning }) => meaning.kind === 'given'))

/** على is a preposition, whose folded form is the name علي. */
const isPreposition = (lexeme: Lexeme | undefined): boolean =>
  lexeme === undefined ||
  lexeme.folded === 'عبد' ||
  (lexeme.folded.endsWith('علي') && lexeme.written.endsWith('ى')) ||
  (lexeme.folded === 'يحيي' && !lexeme.written.endsWith('ى'))

/** وقال سميث إن, ويقول يحيى بيرت رئيس …: one to three words that nothing else explains between the verb and what is said. */
function saidBy(
  passage: Passage,
  from: number,
  starting: ReadonlyMap<number, readonly Mark[]>,
): WordSpan | undefined {
  const { lexemes, words } = passage
  let at = from
  while (at < lexemes.length && at - from < 4) {
    const lexeme = lexemes[at]
    if (!lexeme || words.breaks[at] !== 'none') break
    if (starting.has(at) && !isGiven(lexeme)) break
    if (
      /^(?:ان|انه|انها|بان|لـ|ل|في)$/.test(lexeme.folded) ||
      !isNameLike(lexeme) ||
      (lexeme.joined && !isGiven(lexeme))
    )
      break
    if (PLAIN_ARTICLE.test(lexeme.folded) && !(at > from && NISBA.test(lexeme.folded)))
      return undefined
    if (
      lexeme.entries.some(
        ({ meaning }) =>
          meaning.kind === 'event' || meaning.kind === 'topic' || meaning.kind === 'counted',
      )
    )
      return undefined
    at++
  }
  const next = lexemes[at]
  if (at === from || at - from > 3 || !next) return undefined
  const apposed = at - from === 2 && /^\s*[،,]/.test(gapBefore(passage, at))
  const said =
    apposed ||
    /^(?:ان|انه|انها|بان|بانه)$/.test(next.folded) ||
    /[:«"“]/.test(gapBefore(passage, at))
  const titled =
    starting.get(at)?.some(({ meaning }) => meaning.kind === 'title') === true && at - from > 1
  return said || titled ? { from, to: at } : undefined
}

/** الروسية ناتاليا مولتشانوفا: two words that nothing else explains after a nationality, one of them foreign. */
function foreignName(
  passage: Passage,
  from: number,
  starting: ReadonlyMap<number, readonly Mark[]>,
): WordSpan | undefined {
  const { lexemes, words } = passage
  for (let at = from; at < from + 2; at++) {
    const lexeme = lexemes[at]
    if (!lexeme || words.breaks[at] !== 'none' || starting.has(at) || !isNameLike(lexeme))
      return undefined
    if (
      lexeme.folded.length < 3 ||
      PLAIN_ARTICLE.test(lexeme.folded) ||
      lexeme.joined ||
      lexeme.entries.some(({ meaning }) => meaning.kind !== 'topic')
    )
      return undefined
  }
  return [from, from + 1].some(at => STRANGE.test(lexemes[at]?.folded ?? ''))
    ? { from, to: from + 2 }
    : undefined
}

const STRANGE =
  /(?:وف|وفا|سكي|سكايا|يتش|شتاين|برغ|بيرغ|نكو|سون|يفا|ايف|شفيلي|اوس|يس|نيا|ليا|ريا|دو|يو|يير|وا|ينو|يني|تش|نز|يلي)$|^(?:تش|شت|سك|كري|فري|بري|غري|تري)/

/** The office after a name: محمد المعجل رئيس اللجنة السياحية. */
function roleAfter(
  passage: Passage,
  at: number,
  starting: ReadonlyMap<number, readonly Mark[]>,
): WordSpan | null {
  const title = starting.get(at)?.find(({ meaning }) => meaning.kind === 'title')
  if (!title || !/^[\s،,»”"]*$/.test(gapBefore(passage, at))) return null
  const first = passage.lexemes[at]
  if (first?.joined === true && title.phrase[0] !== first.folded) return null
  return { from: at, to: officeAfter(passage, title, starting).roleTo }
}

/** The words that name a body of a kind: (حزب) العمال, (وزارة) الخارجية العراقية, (تنظيم) «…», which is named alone. */
function bodyName(passage: Passage, { from, to }: Mark): WordSpan | undefined {
  const { lexemes, words } = passage
  const quoted = passage.quotations.find(quotation => quotation.from === to)
  if (quoted && /^\s*[«“"„]\s*$/.test(gapBefore(passage, to)))
    return quoted.to - to <= LONGEST_NAME ? { from: to, to: quoted.to } : undefined
  let at = to
  while (at < lexemes.length && at - to < 4) {
    const lexeme = lexemes[at]
    if (!lexeme || words.breaks[at] !== 'none') break
    const definite = ARTICLE.test(lexeme.folded)
    const country =
      !/(?:ي|يه|يين|يون)$/.test(lexeme.folded) &&
      lexeme.entries.some(({ meaning }) => meaning.kind === 'country' || meaning.kind === 'city')
    const inside =
      OFFICE_NOUNS.has(bare(lexeme)) &&
      at === to &&
      !lexeme.folded.startsWith('و') &&
      !NO_NAME.has(lexeme.folded)
    if (!definite && !(country && at === to) && !inside) break
    // بالعراق, للسلام: a preposition opens another phrase unless the name goes on with it.
    if (/^(?:ف|ك|ب)ال/.test(lexeme.folded) || (at === to && /^و?ل?ل/.test(lexeme.folded))) break
    if (
      lexeme.entries.some(({ meaning }) => meaning.kind === 'saying' || meaning.kind === 'weekday')
    )
      break
    at++
  }
  if (at === to && NAMED_BODIES.has(lexemes[from]?.folded.replace(/^[ولب]/, '') ?? ''))
    while (at - to < 2 && isStrange(passage, at)) at++
  return at > to ? { from, to: at } : undefined
}

/** The same with the clitics that may stand before them. */
const OPENERS: ReadonlySet<string> = new Set(
  [...TIES, ...DEFINITE_BODIES].flatMap(word => [
    word,
    `و${word}`,
    `ب${word}`,
    `ل${word.replace(/^ا/, '')}`,
  ]),
)

/** Bodies that mostly have a name of their own: بنك غولدمان ساكس. */
const NAMED_BODIES: ReadonlySet<string> = foldedWords(
  'بنك شركه نادي مصرف صحيفه موقع جامعه مجله قناه حركه حزب مجموعه فريق مؤسسه',
)

/** A word that nothing explains and that has no ending of an adjective or plural. */
function isStrange({ lexemes, words }: Passage, at: number): boolean {
  const lexeme = lexemes[at]
  return (
    lexeme !== undefined &&
    words.breaks[at] === 'none' &&
    lexeme.folded.length > 2 &&
    lexeme.entries.length === 0 &&
    isNameLike(lexeme) &&
    !/(?:ه|ات|ين|ون|يا|ا)$/.test(lexeme.folded) &&
    !lexeme.joined
  )
}

/** The name of a place of a kind: (مدينة) بصرى, (مطار) أتاتورك. */
function siteName(
  passage: Passage,
  { to }: Mark,
  starting: ReadonlyMap<number, readonly Mark[]>,
): WordSpan | undefined {
  const { lexemes, words } = passage
  const first = lexemes[to]
  if (!first || words.breaks[to] !== 'none') return undefined
  const city = starting.get(to)?.find(({ meaning }) => meaning.kind === 'city')
  if (city) return city
  if (!isNameLike(first) || first.stop) return undefined
  const second = lexemes[to + 1]
  const both =
    second !== undefined &&
    words.breaks[to + 1] === 'none' &&
    !PLAIN_ARTICLE.test(first.folded) &&
    PLAIN_ARTICLE.test(second.folded) &&
    !knownOtherwise(second)
  return { from: to, to: to + (both ? 2 : 1) }
}

const CLITIC_LETTERS = 'وفبل'

/** A family's name that stands alone later on is the person named before. */
function withLaterMentions(passage: Passage, entities: Entity[]): Entity[] {
  const byFamily = new Map<string, Entity>()
  for (const entity of entities) {
    if (entity.kind !== 'person' || entity.to - entity.from < 2) continue
    const last = passage.lexemes[entity.to - 1]
    if (last && last.folded.length > 3 && !byFamily.has(last.folded))
      byFamily.set(last.folded, entity)
  }
  if (byFamily.size === 0) return entities
  const known = entities.map(entity => {
    if (entity.kind !== 'person' || entity.to - entity.from > 1) return entity
    const whole = byFamily.get(fold(entity.name))
    return whole && whole.from < entity.from ? { ...entity, name: whole.name } : entity
  })
  const taken = new Set<number>()
  for (const { from, to } of entities) for (let at = from; at < to; at++) taken.add(at)
  const later: Entity[] = []
  for (const [at, lexeme] of passage.lexemes.entries()) {
    if (lexeme.folded.length < 4 || taken.has(at)) continue
    const clitic = CLITIC_LETTERS.includes(lexeme.folded.charAt(0))
    const first =
      byFamily.get(lexeme.folded) ??
      (clitic
        ? (byFamily.get(withoutClitics(lexeme)) ?? byFamily.get(lexeme.folded.slice(1)))
        : undefined)
    if (first && at >= first.to)
      later.push({ kind: 'person', from: at, to: at + 1, name: first.name, role: null })
  }
  return later.length === 0 ? known : [...known, ...later].sort((a, b) => a.from - b.from)
}
