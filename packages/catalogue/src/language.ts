/** The languages of the interface. Lines keep their own. */
export type Language = 'ar' | 'en'

export const languages: readonly Language[] = ['ar', 'en']

/** The interface language for a BCP 47 tag: Arabic for every kind of Arabic, English for the rest. */
export const toLanguage = (tag: string): Language => (/^ar(-|$)/i.test(tag) ? 'ar' : 'en')

/** Reading direction of an interface language. */
export const directionOf = (lang: Language): 'rtl' | 'ltr' => (lang === 'ar' ? 'rtl' : 'ltr')

/**
 * The locale that `Intl` gets. The interface writes Western digits in Arabic too, as most Arabic news sites do,
 * so that figures of the interface and of the clocks read alike in both languages. Digits inside a line stay as printed.
 */
export const localeOf = (lang: Language): string => (lang === 'ar' ? 'ar-u-nu-latn' : 'en-GB')
