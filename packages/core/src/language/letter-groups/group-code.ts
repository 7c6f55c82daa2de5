/** A language's level in a group is a nat each: so many below its best language and it has none. */
export const LEVELS = 6
/** So many languages without a level are left out with one sign. */
export const GAP_SIGN = 15
/** A sign says how many languages are left out before (up to 14) and the level of the next; the last leaves out 15. */
export const SIGNS =
  '!"#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~'
