/** Text in which every UTF-16 unit is a character of its own, as readers count. */
const SIMPLE =
  /^[\u0020-\u007e\u00a0-\u02ff\u0400-\u0481\u048a-\u052f\u0600-\u0605\u061b-\u064a\u0660-\u066f\u0671-\u06d5\u06f0-\u06ff\u2010-\u2027\u3000-\u3029\u3041-\u3096\u30a0-\u30ff\u4e00-\u9fff\uff00-\uff60]*$/

let segmenter: Intl.Segmenter | undefined

/** Length as a reader counts it: user-perceived characters. */
export function countGraphemes(text: string): number {
  if (SIMPLE.test(text)) return text.length
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' })
  let count = 0
  for (const _ of segmenter.segment(text)) count++
  return count
}
