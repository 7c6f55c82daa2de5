/** Marks that a source puts on its own headlines: patterns over folded text, each linear. */

/** عاجل, BREAKING and their like at the head of a headline. */
export const URGENT_MARK =
  /^[\s|*#«"\[(]*(?:عاجل|خبر عاجل|هام وعاجل|breaking(?: news)?|urgent|flash|alerte|urgence|ultima hora|eilmeldung|срочно|молния|urgente|son dakika|فوري|突发|快讯)(?=[\s:!|.…،\-–—»"\])]|$)/

/** The words leave it open, deny it, or put it in somebody's mouth only. */
export const HEDGE_WORDS: Readonly<Record<string, string>> = {
  ar: 'قد ربما يحتمل محتمل مزاعم يزعم زعم يعتقد مفترض ينفي نفى تنفي نفت شائعات',
  en: 'may might could alleged allegedly reportedly rumour rumor possible possibly suspected denies deny denied claim unconfirmed likely',
  fr: 'pourrait pourraient serait seraient présumé dément rumeur possible', es: 'podría podrían presunto presuntos supuesto niega posible',
  de: 'könnte könnten soll sollen angeblich mutmaßlich dementiert offenbar möglicherweise', ru: 'может возможно якобы предположительно опроверг',
  pt: 'pode poderia suposto alegado nega possível', tr: 'olabilir iddia yalanladı', fa: 'شاید احتمال احتمالا تکذیب ادعا', zh: '可能 据称 否认 涉嫌',
}

export type MarkedGenre = 'opinion' | 'analysis' | 'live' | 'listing' | 'horoscope' | 'promotion' | 'lookback'

/** Headlines that are no report, by what they say of themselves. First match counts. */
export const GENRE_MARKS: readonly (readonly [pattern: RegExp, genre: MarkedGenre])[] = [
  [/\b(?:horoscopes?|zodiac|horoscopo|horoskop)\b|ابراج|حظك اليوم|برجك|гороскоп|星座/, 'horoscope'],
  [/^(?:opinion|editorial|op-?ed|letters?|comment|column|views?|perspective|tribune|opinion \||kommentar|meinung|мнение)\b\s*[:|–-]|\b(?:opinion|op-?ed|editorial)\s*$|\|\s*(?:opinion|editorial)|^(?:راي|مقال|افتتاحيه|وجهه نظر)\s*[:|]/, 'opinion'],
  [/^(?:why|how|what|who|should|is|are|can|will|does|do|could)\b.{4,200}\?\s*$|^(?:لماذا|كيف|ماذا|هل|ما الذي)\s/, 'analysis'],
  [/\b(?:analysis|explainer|explained|explains|long read|in depth|fact.?check|what (?:to|you need to|we) know|takeaways)\b|تحليل|قراءه في|تقرير خاص|^(?:factbox|q&a|podcast|interview|profile|inside)\b|анализ|analyse\s*[:|]/, 'analysis'],
  [/\blive\s*(?:updates?|blog|coverage|:|\|)|(?::|\|)\s*live\b|^live\b|\blive$|بث مباشر|تغطيه مباشره|en direct|minuto a minuto|liveticker|онлайн-трансляц/, 'live'],
  [/\b(?:quiz|crossword|wordle|sudoku|recipes?|giveaway|lottery|lotto|top \d+|best \d+|\d+ (?:best|things|ways|reasons|tips|facts|photos|places)|photos of the|in pictures|in photos|newsletter|morning brief(?:ing)?|evening brief|the day in|today in|week in|headlines|news roundup|roundup|cartoon|prayer times|tv guide|what.s on)\b|صور\s*[:|]|كاريكاتير|مواقيت الصلاه|اسعار الذهب اليوم|عناوين الصحف|موعد مباراه|وصفه|وصفات/, 'listing'],
  [/\b(?:sponsored|advertorial|promoted|discount|coupon|promo codes?|black friday|deals? of the day|save \d+%|on sale|buy now|review:|giveaway|partner content|paid content)\b|برعايه|اعلان ممول|خصومات|عروض/, 'promotion'],
  [/\b(?:anniversary|on this day|years? ago|decades? ago|years? (?:since|after|on)|remembering|in memoriam|flashback|throwback|history of)\b|ذكري|في مثل هذا اليوم|قبل \d+ (?:عام|سنه)|aniversario|anniversaire de|jahrestag|годовщин/, 'lookback'],
]
