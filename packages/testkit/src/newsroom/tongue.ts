/** The languages the demo newsroom writes in. */
export const TONGUES = ['ar', 'en', 'fr', 'ru', 'zh'] as const
export type Tongue = (typeof TONGUES)[number]

/** One word or name in one tongue: `''` is the plain form, the others are cases and companions a template asks for. */
export type Forms = Readonly<Record<string, string>>

/** One idea in every tongue. */
export type Term = Readonly<Record<Tongue, string | Forms>>

export const formsOf = (term: Term, tongue: Tongue): Forms => {
  const forms = term[tongue]
  return typeof forms === 'string' ? { '': forms } : forms
}
