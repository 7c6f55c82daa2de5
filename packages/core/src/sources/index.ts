export type { RawItem } from './raw-item.ts'
export type { Publisher, Source, Tier } from './source.ts'
