/** Languages that write 1.200,5 where others write 1,200.5. */
const COMMA_DECIMAL: ReadonlySet<string> = new Set(
  'de es pt it fr tr nl id ro pl cs sk sl hr bs sr ru uk be bg mk da nb nn sv fi el hu lt lv et ca gl az kk vi'.split(
    ' ',
  ),
)
const FIGURE = /^\d+(?:[.,\u066b\u066c]\d+)*$/
const ARABIC_GROUPED = /^[1-9]\d{1,2}\.\d{3}$|^[1-9]\d?\d?(?:\.\d{3}){2,}$/
const GROUPED = /^\d{1,3}(?:[.,\u066c]\d{3})+$/

/** The value of a folded figure with its language's marks of thousands and decimals; undefined if it is not one. */
export function parseFigure(figure: string, language: string): number | undefined {
  if (figure.length > 24 || !FIGURE.test(figure)) return undefined
  const plain = figure.replaceAll('\u066c', ',').replaceAll('\u066b', '.')
  const [thousands, decimal] = COMMA_DECIMAL.has(language) ? ['.', ','] : [',', '.']
  const last = plain.at(-4)
  // Where both marks are of the other kind the figure was taken over from elsewhere: 1,200 in a German text is 1200
  // only if it cannot be a decimal, so one group of three follows the language.
  if (GROUPED.test(plain) && (last === thousands || plain.split(decimal).length > 2))
    return Number(plain.replace(/[.,]/g, ''))
  // Arabic print takes either mark for thousands; a decimal of three figures is hardly ever of a number above nine.
  if (language === 'ar' && ARABIC_GROUPED.test(plain)) return Number(plain.replaceAll('.', ''))
  const value = Number(plain.replaceAll(thousands, '').replace(decimal, '.'))
  return Number.isFinite(value) ? value : undefined
}
