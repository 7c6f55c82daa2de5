import type { Tongue } from '../tongue.ts'

/**
 * Things that are counted, per tongue and CLDR plural category. `#` is the figure. Figures below three never occur,
 * so the forms for one and two are not kept; Russian "one" is still met (21, 31 …) and so is avoided when drawing.
 */
type Row = Readonly<{
  ar: readonly [few: string, many: string, other: string]
  en: string
  fr: string
  ru: readonly [few: string, many: string]
  zh: string
}>

// prettier-ignore
const rows = {
  dead: { ar: ['# قتلى', '# قتيلا', '# قتيل'], en: '# dead', fr: '# morts', ru: ['# погибших', '# погибших'], zh: '#人死亡' },
  killed: { ar: ['# أشخاص', '# شخصا', '# شخص'], en: '# people', fr: '# personnes', ru: ['# человека', '# человек'], zh: '#人' },
  injured: { ar: ['# جرحى', '# جريحا', '# جريح'], en: '# injured', fr: '# blessés', ru: ['# раненых', '# раненых'], zh: '#人受伤' },
  missing: { ar: ['# مفقودين', '# مفقودا', '# مفقود'], en: '# missing', fr: '# disparus', ru: ['# пропавших', '# пропавших'], zh: '#人失踪' },
  people: { ar: ['# أشخاص', '# شخصا', '# شخص'], en: '# people', fr: '# personnes', ru: ['# человека', '# человек'], zh: '#人' },
  families: { ar: ['# أسر', '# أسرة', '# أسرة'], en: '# families', fr: '# familles', ru: ['# семьи', '# семей'], zh: '#户家庭' },
  homes: { ar: ['# منازل', '# منزلا', '# منزل'], en: '# homes', fr: '# logements', ru: ['# дома', '# домов'], zh: '#间房屋' },
  villages: { ar: ['# قرى', '# قرية', '# قرية'], en: '# villages', fr: '# villages', ru: ['# деревни', '# деревень'], zh: '#个村庄' },
  passengers: { ar: ['# ركاب', '# راكبا', '# راكب'], en: '# passengers', fr: '# passagers', ru: ['# пассажира', '# пассажиров'], zh: '#名乘客' },
  flights: { ar: ['# رحلات', '# رحلة', '# رحلة'], en: '# flights', fr: '# vols', ru: ['# рейса', '# рейсов'], zh: '#个航班' },
  workers: { ar: ['# عمال', '# عاملا', '# عامل'], en: '# workers', fr: '# salariés', ru: ['# работника', '# работников'], zh: '#名员工' },
  hours: { ar: ['# ساعات', '# ساعة', '# ساعة'], en: '# hours', fr: '# heures', ru: ['# часа', '# часов'], zh: '#小时' },
  days: { ar: ['# أيام', '# يوما', '# يوم'], en: '# days', fr: '# jours', ru: ['# дня', '# дней'], zh: '#天' },
  months: { ar: ['# أشهر', '# شهرا', '# شهر'], en: '# months', fr: '# mois', ru: ['# месяца', '# месяцев'], zh: '#个月' },
  years: { ar: ['# سنوات', '# عاما', '# عام'], en: '# years', fr: '# ans', ru: ['# года', '# лет'], zh: '#年' },
  kilometres: { ar: ['# كيلومترات', '# كيلومترا', '# كيلومتر'], en: '# kilometres', fr: '# kilomètres', ru: ['# километра', '# километров'], zh: '#公里' },
  hectares: { ar: ['# هكتارات', '# هكتارا', '# هكتار'], en: '# hectares', fr: '# hectares', ru: ['# гектара', '# гектаров'], zh: '#公顷' },
  tonnes: { ar: ['# أطنان', '# طنا', '# طن'], en: '# tonnes', fr: '# tonnes', ru: ['# тонны', '# тонн'], zh: '#吨' },
  millions: { ar: ['# ملايين دولار', '# مليون دولار', '# مليون دولار'], en: '$# million', fr: '# millions de dollars', ru: ['# миллиона долларов', '# миллионов долларов'], zh: '#亿美元' },
  billions: { ar: ['# مليارات دولار', '# مليار دولار', '# مليار دولار'], en: '$# billion', fr: '# milliards de dollars', ru: ['# миллиарда долларов', '# миллиардов долларов'], zh: '#亿美元' },
  points: { ar: ['# نقاط', '# نقطة', '# نقطة'], en: '# points', fr: '# points', ru: ['# пункта', '# пунктов'], zh: '#点' },
  cases: { ar: ['# إصابات', '# إصابة', '# إصابة'], en: '# cases', fr: '# cas', ru: ['# случая', '# случаев'], zh: '#例' },
  volunteers: { ar: ['# متطوعين', '# متطوعا', '# متطوع'], en: '# volunteers', fr: '# volontaires', ru: ['# добровольца', '# добровольцев'], zh: '#名志愿者' },
  ships: { ar: ['# سفن', '# سفينة', '# سفينة'], en: '# ships', fr: '# navires', ru: ['# судна', '# судов'], zh: '#艘船' },
  megawatts: { ar: ['# ميغاواط', '# ميغاواط', '# ميغاواط'], en: '# megawatts', fr: '# mégawatts', ru: ['# мегаватта', '# мегаватт'], zh: '#兆瓦' },
  coins: { ar: ['# قطع نقدية', '# قطعة نقدية', '# قطعة نقدية'], en: '# coins', fr: '# pièces de monnaie', ru: ['# монеты', '# монет'], zh: '#枚钱币' },
  firefighters: { ar: ['# إطفائيين', '# إطفائيا', '# إطفائي'], en: '# firefighters', fr: '# pompiers', ru: ['# пожарных', '# пожарных'], zh: '#名消防员' },
  children: { ar: ['# أطفال', '# طفلا', '# طفل'], en: '# children', fr: '# enfants', ru: ['# ребёнка', '# детей'], zh: '#名儿童' },
  schools: { ar: ['# مدارس', '# مدرسة', '# مدرسة'], en: '# schools', fr: '# écoles', ru: ['# школы', '# школ'], zh: '#所学校' },
  wagons: { ar: ['# عربات', '# عربة', '# عربة'], en: '# carriages', fr: '# voitures', ru: ['# вагона', '# вагонов'], zh: '#节车厢' },
} satisfies Record<string, Row>

export type Counted = keyof typeof rows
export const COUNTED = Object.keys(rows) as readonly Counted[]

const arabicPlural = new Intl.PluralRules('ar')
const russianPlural = new Intl.PluralRules('ru')

/** The figure with what it counts, in the number and case that a subject or a bare count has. */
export function countedForm(
  counted: Counted,
  value: number,
  digits: string,
  tongue: Tongue,
): string {
  const row: Row = rows[counted]
  if (tongue === 'zh' && (counted === 'millions' || counted === 'billions'))
    return chineseDollars(counted === 'millions' ? value : value * 1000)
  const form = (): string => {
    if (tongue === 'ar') {
      const category = arabicPlural.select(value)
      return row.ar[category === 'few' ? 0 : category === 'many' ? 1 : 2]
    }
    if (tongue === 'ru') return row.ru[russianPlural.select(value) === 'few' ? 0 : 1]
    return row[tongue]
  }
  return form().replace('#', digits)
}

/** Chinese counts large sums in 万 (10⁴) and 亿 (10⁸), never in millions. */
const chineseDollars = (millions: number): string =>
  millions >= 100
    ? `${Number((millions / 100).toFixed(2))}亿美元`
    : `${Math.round(millions * 100)}万美元`
