/** First-strong isolate, so that Arabic words keep their order between Latin columns in terminals that reorder. */
export const isolate = (text: string): string => (text === '' ? '' : `\u2068${text}\u2069`)
