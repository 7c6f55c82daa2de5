/** Months of the Levant, of the Hijri year and of other spellings, beside those that the runtime knows. */
const MORE: Readonly<Record<string, string>> = {
  ar: 'كانون الثاني, شباط, آذار, نيسان, أيار, حزيران, تموز, آب, أيلول, تشرين الأول, تشرين الثاني, كانون الأول, محرم, صفر, ربيع الأول, ربيع الآخر, ربيع الثاني, جمادى الأولى, جمادى الآخرة, رجب, شعبان, رمضان, شوال, ذو القعدة, ذي القعدة, ذو الحجة, ذي الحجة, جانفي, فيفري, أفريل, ماي, جوان, جويلية, أوت, غشت, يناير, فبراير, مارس, أبريل, إبريل, مايو, يونيو, يونيه, يوليو, يوليوز, أغسطس, سبتمبر, أكتوبر, نوفمبر, ديسمبر',
  fa: 'فروردین, اردیبهشت, خرداد, تیر, مرداد, شهریور, مهر, آبان, آذر, دی, بهمن, اسفند',
}
/** Letters below which a short form of a month is more often another word. */
const SHORTEST = 3

/** Names of the months in a language, long and short, in the forms in which they stand in dates. */
export function monthNames(language: string): string {
  const names = new Set((MORE[language] ?? '').split(', '))
  if (language !== 'und' && Intl.DateTimeFormat.supportedLocalesOf([language]).length > 0)
    for (const month of ['long', 'short'] as const)
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(language, {
          month,
          ...(day && { day }),
          timeZone: 'UTC',
          calendar: 'gregory',
        })
        for (let index = 0; index < 12; index++) {
          const part = format
            .formatToParts(Date.UTC(2001, index, 1))
            .find(({ type }) => type === 'month')
          const name = part?.value.replace('.', '') ?? ''
          if (name.length >= SHORTEST && !/\d/.test(name)) names.add(name)
        }
      }
  return [...names].filter(name => name !== '').join(', ')
}
