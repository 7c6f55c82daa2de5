import { worldAudience } from '@shareet/core/importance'
import type { Audience } from '@shareet/core/importance'

/** The two tickers that editors picked for. */
export const AUDIENCES = {
  world: worldAudience,
  arab: {
    ...worldAudience,
    id: 'arab',
    // The members of the Arab League, and the two states beside them whose doings are theirs every day.
    home: 'DZ BH KM DJ EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE'.split(' '),
    follows: ['IR', 'IL'],
    languages: ['ar'],
  },
} as const satisfies Readonly<Record<string, Audience>>

export type AudienceName = keyof typeof AUDIENCES

export const AUDIENCE_NAMES = ['world', 'arab'] as const satisfies readonly AudienceName[]
