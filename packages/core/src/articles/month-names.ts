/** Languages whose month names feeds are seen to use; the names come with the runtime. */
const LANGUAGES =
  'en ar ar-LB ar-DZ ar-TN ar-MA ar-SD fa ckb ur tr az de fr es pt it nl da sv nb fi is et lv lt pl cs sk sl hr sr sr-Latn bs mk bg ru uk be el he hu ro sq id ms vi hi bn sw'.split(
    ' ',
  )

/** Spellings that feeds use and the runtime does not know, by month. */
const MORE: Readonly<Record<number, string>> = {
  1: 'كانون ثاني|كانون الثانى|ينابر|jän',
  2: 'فبراير|شباط',
  4: 'ابريل|أبريل|إبريل|نيسان',
  5: 'ماي|مايو|ايار|أيار',
  6: 'يونيو|حزيران|جوان',
  7: 'يوليو|يوليوز|تموز|جويلية',
  8: 'اغسطس|أغسطس|غشت|اب|آب|أوت',
  9: 'سبتمبر|شتنبر|ايلول|أيلول|sept',
  10: 'اكتوبر|أكتوبر|تشرين اول|تشرين الأول|تشرين الاول',
  11: 'نوفمبر|نونبر|تشرين ثاني|تشرين الثاني|تشرين الثانى',
  12: 'ديسمبر|دجنبر|كانون اول|كانون الأول|كانون الاول',
}

/** Months of the Persian calendar, told by their names; the year then is of that calendar too. */
const PERSIAN = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ')

/** Month numbers, from 1, by their names in lower case: long and short, as they stand alone and in a date. */
export const MONTHS_BY_NAME: ReadonlyMap<string, number> = collect()

function collect(): Map<string, number> {
  const months = new Map<string, number>()
  const add = (name: string, month: number): void => {
    const key = name.toLowerCase().normalize('NFC').replace(/\.$/, '').trim()
    // The first language to claim a name keeps it: English before all others.
    if (key !== '' && !/\d/.test(key) && !months.has(key)) months.set(key, month)
  }
  for (const language of LANGUAGES)
    for (const style of ['long', 'short'] as const) {
      const alone = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
        month: style,
        timeZone: 'UTC',
      })
      const dated = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
        month: style,
        day: 'numeric',
        timeZone: 'UTC',
      })
      for (let month = 1; month <= 12; month++) {
        const date = Date.UTC(2021, month - 1, 1)
        add(alone.format(date), month)
        add(dated.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '', month)
      }
    }
  for (const [month, names] of Object.entries(MORE))
    for (const name of names.split('|')) add(name, Number(month))
  for (const [index, name] of PERSIAN.entries()) add(name, index + 1)
  return months
}
