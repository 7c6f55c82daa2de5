/** How a newsroom writes its lines, beside their length. */
export interface HouseStyle {
  /** Where whose word it is stands: before the line (الأناضول: …), behind it (… – Reuters), or as each output does. */
  readonly attribution: 'before' | 'after' | 'usual'
  /** Claims, casualties and single sources always say whose word they are; with `always` every line does. */
  readonly attributed: 'required' | 'always'
  /** Digits as their source printed them, as 123, or in lines of Arabic script as ١٢٣ (۱۲۳ in Persian). */
  readonly digits: 'printed' | 'western' | 'arabic'
  /** Forms of respect go from every line, not only where it is too long. */
  readonly dropHonorifics: boolean
  /** Words and phrases, in any letters' case: no line holds one. */
  readonly banned: readonly string[]
}

export const plainStyle: HouseStyle = {
  attribution: 'usual',
  attributed: 'required',
  digits: 'printed',
  dropHonorifics: false,
  banned: [],
}
