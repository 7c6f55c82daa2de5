/** What kind of text an article is. */
export type Genre =
  | 'report'
  | 'opinion'
  | 'analysis'
  | 'interview'
  | 'live'
  | 'listing'
  | 'horoscope'
  | 'promotion'
  | 'sport'
  | 'lookback'
  | 'obituary'
