/** Numerals with the article that stand behind what they count, folded: الدول الأربع. */
export const DEFINITE_NUMERALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    الثلاث: 3,
    الاربع: 4,
    الخمس: 5,
    الست: 6,
    السبع: 7,
    الثماني: 8,
    التسع: 9,
    العشر: 10,
  }).flatMap(([numeral, value]) => [
    [numeral, value],
    [numeral === 'الثماني' ? 'الثمانيه' : `${numeral}ه`, value],
  ]),
)

/** Parts of a unit, folded: ربع ساعة. */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ['نصف', 1 / 2],
  ['ربع', 1 / 4],
  ['ثلث', 1 / 3],
])

/** A unit and a half: ساعة ونصف. */
export const AND_A_HALF = 'ونصف'
