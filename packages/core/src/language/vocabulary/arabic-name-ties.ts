/** Folded words parted by spaces. */
const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words that tie the parts of a name. */
export const TIES: ReadonlySet<string> = wordsOf(
  'بن ابن بنت ال ابو ابي ابا عبد ام ولد دي فان فون دا لو سان ماك دو ديل',
)

/** Bodies that the definite word alone names where their country stands beside it. */
export const DEFINITE_BODIES: ReadonlySet<string> = wordsOf(
  'الجيش البرلمان الكونغرس الكنيست المخابرات الاستخبارات الخارجيه الداخليه الشرطه الدفاع الماليه الصحه العدل التربيه النفط السفاره القضاء البحريه',
)

/** Ties and definite bodies with the clitics that may stand before them: one look-up tells whether a word may open a name. */
export const OPENERS: ReadonlySet<string> = new Set(
  [...TIES, ...DEFINITE_BODIES].flatMap(word => [
    word,
    `و${word}`,
    `ب${word}`,
    `ل${word.replace(/^ا/, '')}`,
  ]),
)
