/** What kind of text an article is. */
export type Genre =
  | 'report'
  | 'opinion'
  | 'analysis'
  | 'live'
  | 'listing'
  | 'horoscope'
  | 'promotion'
  | 'sport'
  | 'lookback'
