export type { Genre, NumberMention, Reading } from './reading.ts'
