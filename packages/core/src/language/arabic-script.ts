/**
 * What tells the languages of Arabic script apart: letters that a language has and its neighbours lack, and its
 * commonest short words. A letter counts one, a word two.
 */
// prettier-ignore
const CUES: Readonly<Record<string, { readonly letters: string; readonly words: string }>> = {
  ar: { letters: 'ةإأ', words: 'من في على إلى أن هذا هذه التي الذي عن مع كان ما لا لم قال بعد بين خلال و قد ذلك كل أو بها عند هو هي ثم منذ' },
  fa: { letters: 'پچژگیک۰۱۲۳۴۵۶۷۸۹', words: 'و در به از که این را با است برای آن یک خود تا شد بود می های کرد هم اين كه براي اما نیز سال شده شدن دارد نیست باید دیگر هر کس' },
  ur: { letters: 'ٹڈڑںےہھپچگیک۰۱۲۳۴۵۶۷۸۹', words: 'کے کی میں ہے سے کا کو اور نے پر کہ ہیں یہ بھی تھا گیا ایک نہیں سال' },
  ps: { letters: 'ټډړږښڼېۍځڅګپچک۰۱۲۳۴۵۶۷۸۹', words: 'د په او چې ته کې له دی ده يې یې سره هم نه شي شو شوی دا وویل کړ کړي کړه وي نوی خو دې پر' },
  ckb: { letters: 'ڕڵێۆەپچژگیک', words: 'لە بە و ئەم کە بۆ دە ئەو لەسەر هەر کردن' },
  ug: { letters: 'ۇۈۋڭۆېەىپچژگ', words: 'بىلەن ۋە بۇ بىر ئۇ ئۈچۈن دەپ ھەم بولۇپ قىلدى بولغان يېڭى كېيىن ھەققىدە' },
  sd: { letters: 'ٻڄڃٿڀڙڳڱڻڪ۾پچ', words: '۾ جي جو کي آهي ۽ تي کان سان' },
}
/** Letters that more than one language has, and so tell only together with others. */
const LETTER = new Map<number, readonly string[]>()
const WORD = new Map<string, readonly string[]>()
for (const [language, { letters, words }] of Object.entries(CUES)) {
  for (const letter of letters)
    LETTER.set(letter.charCodeAt(0), [...(LETTER.get(letter.charCodeAt(0)) ?? []), language])
  for (const word of words.split(' ')) WORD.set(word, [...(WORD.get(word) ?? []), language])
}

/** The article of Arabic opens a word now and then in every report, and hardly ever elsewhere. */
const ARTICLE = /^[وفبك]?ال.../

const PLAINLY_ARABIC = /[ةى]/
const FOREIGN = /[\u0671-\u06d5]/

/** The language of a text in Arabic script, or undefined where its letters and words do not tell. */
export function arabicScriptLanguage(sample: string): string | undefined {
  if (PLAINLY_ARABIC.test(sample) && !FOREIGN.test(sample)) return 'ar'
  const scores = new Map<string, number>()
  const add = (languages: readonly string[] | undefined, weight: number): void => {
    for (const language of languages ?? [])
      scores.set(language, (scores.get(language) ?? 0) + weight / (languages?.length ?? 1))
  }
  for (let at = 0; at < sample.length; at++) add(LETTER.get(sample.charCodeAt(at)), 1)
  for (const word of sample.split(/[\s.,:;!?«»"'()،؛؟]+/u)) {
    add(WORD.get(word), 2)
    if (ARTICLE.test(word)) add(['ar'], 1.5)
  }
  let best: string | undefined
  for (const [language, score] of scores)
    if (score > (best === undefined ? 0 : (scores.get(best) ?? 0))) best = language
  return best
}
