/** Months of the Levant, the Maghreb and other spellings, by number, beside those that the runtime knows. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  en: ['', '', '', '', '', '', '', '', 'Sept', '', '', ''],
  ar: [
    'كانون الثاني, جانفي, يناير',
    'شباط, فيفري, فبراير',
    'آذار, مارس',
    'نيسان, أفريل, أبريل, إبريل',
    'أيار, ماي, مايو',
    'حزيران, جوان, يونيو, يونيه',
    'تموز, جويلية, يوليو, يوليوز, يوليه',
    'آب, أوت, غشت, أغسطس',
    'أيلول, سبتمبر, شتنبر',
    'تشرين الأول, أكتوبر',
    'تشرين الثاني, نوفمبر, نونبر',
    'كانون الأول, ديسمبر, دجنبر',
  ],
}
/** Months of the Hijri year. A text in Persian has those of the solar year, which are not resolved to days. */
const HIJRI: Readonly<Record<string, readonly string[]>> = {
  ar: [
    'محرم',
    'صفر',
    'ربيع الأول',
    'ربيع الآخر, ربيع الثاني',
    'جمادى الأولى',
    'جمادى الآخرة, جمادى الثانية',
    'رجب',
    'شعبان',
    'رمضان',
    'شوال',
    'ذو القعدة, ذي القعدة',
    'ذو الحجة, ذي الحجة',
  ],
}
const SOLAR = 'فروردین, اردیبهشت, خرداد, تیر, مرداد, شهریور, مهر, آبان, آذر, دی, بهمن, اسفند'
/** Letters below which a short form of a month is more often another word. */
const SHORTEST = 3

/**
 * Names of the months in a language by their number (1–12; `h1`–`h12` Hijri; `s` of the Persian solar year), long and
 * short, in the forms in which they stand in dates.
 */
export function monthNames(language: string): Readonly<Record<string, string>> {
  const names: Record<string, string> = {}
  for (let index = 0; index < 12; index++) {
    const own = new Set((MORE[language]?.[index] ?? '').split(', ').filter(name => name !== ''))
    for (const name of namesOfRuntime(language, index)) own.add(name)
    names[index + 1] = [...own].join(', ')
    const hijri = HIJRI[language]?.[index]
    if (hijri !== undefined) names[`h${index + 1}`] = hijri
  }
  if (language === 'fa') names['s'] = SOLAR
  return Object.fromEntries(Object.entries(names).filter(([, list]) => list !== ''))
}

function* namesOfRuntime(language: string, index: number): Iterable<string> {
  if (language === 'und' || Intl.DateTimeFormat.supportedLocalesOf([language]).length === 0) return
  for (const month of ['long', 'short'] as const)
    for (const day of [undefined, 'numeric'] as const) {
      const format = new Intl.DateTimeFormat(language, {
        month,
        ...(day && { day }),
        timeZone: 'UTC',
        calendar: 'gregory',
      })
      const part = format
        .formatToParts(Date.UTC(2001, index, 1))
        .find(({ type }) => type === 'month')
      const name = part?.value.replace('.', '') ?? ''
      if (name.length >= SHORTEST && !/\d/.test(name)) yield name
    }
}
