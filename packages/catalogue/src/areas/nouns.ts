import type { Noun } from '../area.ts'

/**
 * Counted nouns. In Arabic only the dual and the undeclined `one` show the case, so a noun that stands both as a subject
 * and after a preposition is written twice.
 */
export const nouns = {
  minute: {
    ar: {
      zero: 'دقيقة',
      one: 'دقيقة واحدة',
      two: 'دقيقتين',
      few: '{n} دقائق',
      many: '{n} دقيقة',
      other: '{n} دقيقة',
    },
    en: { one: '{n} minute', other: '{n} minutes' },
  },
  hour: {
    ar: {
      zero: 'ساعة',
      one: 'ساعة واحدة',
      two: 'ساعتين',
      few: '{n} ساعات',
      many: '{n} ساعة',
      other: '{n} ساعة',
    },
    en: { one: '{n} hour', other: '{n} hours' },
  },
  day: {
    ar: {
      zero: 'يوم',
      one: 'يوم واحد',
      two: 'يومين',
      few: '{n} أيام',
      many: '{n} يومًا',
      other: '{n} يوم',
    },
    en: { one: '{n} day', other: '{n} days' },
  },
} as const satisfies Record<string, Noun>

/** Outlets as the subject of a verb. */
export const outletSubject = {
  ar: {
    zero: 'لا وسيلة إعلام',
    one: 'وسيلة إعلام واحدة',
    two: 'وسيلتا إعلام',
    few: '{n} وسائل إعلام',
    many: '{n} وسيلة إعلام',
    other: '{n} وسيلة إعلام',
  },
  en: { one: '{n} publisher', other: '{n} publishers' },
} as const satisfies Noun

/** Outlets that report each for itself, as the subject of a verb. */
export const independentOutletSubject = {
  ar: {
    zero: 'لا وسيلة إعلام',
    one: 'وسيلة إعلام واحدة',
    two: 'وسيلتا إعلام مختلفتان',
    few: '{n} وسائل إعلام مختلفة',
    many: '{n} وسيلة إعلام مختلفة',
    other: '{n} وسيلة إعلام مختلفة',
  },
  en: { one: '{n} independent publisher', other: '{n} independent publishers' },
} as const satisfies Noun

/** Countries after a preposition. */
export const country = {
  ar: {
    zero: 'لا دولة',
    one: 'دولة واحدة',
    two: 'دولتين',
    few: '{n} دول',
    many: '{n} دولة',
    other: '{n} دولة',
  },
  en: { one: '{n} country', other: '{n} countries' },
} as const satisfies Noun

/** Reports as a subject or standing alone. */
export const report = {
  ar: {
    zero: 'لا أخبار',
    one: 'خبر واحد',
    two: 'خبران',
    few: '{n} أخبار',
    many: '{n} خبرًا',
    other: '{n} خبر',
  },
  en: { one: '{n} report', other: '{n} reports' },
} as const satisfies Noun

/** Reports after a preposition. */
export const reportAfter = {
  ar: { ...report.ar, zero: 'لا خبر', two: 'خبرين' },
  en: report.en,
} as const satisfies Noun

/** Sources after a preposition. */
export const source = {
  ar: {
    zero: 'لا مصادر',
    one: 'مصدر واحد',
    two: 'مصدرين',
    few: '{n} مصادر',
    many: '{n} مصدرًا',
    other: '{n} مصدر',
  },
  en: { one: '{n} source', other: '{n} sources' },
} as const satisfies Noun

/** How often something happened. */
export const times = {
  ar: {
    zero: 'ولا مرة',
    one: 'مرة واحدة',
    two: 'مرتين',
    few: '{n} مرات',
    many: '{n} مرة',
    other: '{n} مرة',
  },
  en: { one: 'once', other: '{n} times' },
} as const satisfies Noun

/** Casualties as a subject or standing alone. */
export const killed = {
  ar: {
    zero: 'لا قتلى',
    one: 'قتيل واحد',
    two: 'قتيلان',
    few: '{n} قتلى',
    many: '{n} قتيلًا',
    other: '{n} قتيل',
  },
  en: { one: '{n} killed', other: '{n} killed' },
} as const satisfies Noun

export const injured = {
  ar: {
    zero: 'لا جرحى',
    one: 'جريح واحد',
    two: 'جريحان',
    few: '{n} جرحى',
    many: '{n} جريحًا',
    other: '{n} جريح',
  },
  en: { one: '{n} injured', other: '{n} injured' },
} as const satisfies Noun

export const missing = {
  ar: {
    zero: 'لا مفقودين',
    one: 'مفقود واحد',
    two: 'مفقودان',
    few: '{n} مفقودين',
    many: '{n} مفقودًا',
    other: '{n} مفقود',
  },
  en: { one: '{n} missing', other: '{n} missing' },
} as const satisfies Noun
