import type { Area } from '../area.ts'
import { injured, killed, missing } from './nouns.ts'

/** Figures by what they count. */
export const figures = {
  nouns: { killed, injured, missing },
  texts: {
    percent: { ar: '{value}%', en: '{value}%' },
    money: { ar: 'مبلغ {value}', en: 'a sum of {value}' },
    magnitude: { ar: 'بقوة {value}', en: 'magnitude {value}' },
  },
} as const satisfies Area
