import { chance } from '../chance.ts'
import type { Tongue } from '../tongue.ts'
import { noiseAr } from './ar.ts'
import { noiseEn } from './en.ts'
import { noiseFr } from './fr.ts'
import { noiseRu } from './ru.ts'
import { noiseZh } from './zh.ts'

export type NoiseGenre =
  | 'opinion'
  | 'horoscope'
  | 'sport'
  | 'promotion'
  | 'recipe'
  | 'celebrity'
  | 'weather'
  | 'health-tips'
  | 'technology'
  | 'quiz'

/** What fills a paper between events: nothing of it belongs on a ticker of important news. */
export interface NoiseWording {
  readonly genre: NoiseGenre
  readonly headlines: readonly string[]
  /** Sentences; each article takes three to five of them, the first one always. */
  readonly text: readonly string[]
}

/** All noise of one tongue. A slot `{pool}` takes one entry of its pool, the same throughout an article. */
export interface NoiseDesk {
  readonly pools: Readonly<Record<string, readonly string[]>>
  readonly wordings: readonly NoiseWording[]
}

const noiseDesks: Readonly<Record<Tongue, NoiseDesk>> = {
  ar: noiseAr,
  en: noiseEn,
  fr: noiseFr,
  ru: noiseRu,
  zh: noiseZh,
}

export interface NoisePlan {
  readonly label: string
  readonly seed: string
}

/** A noise article: its genre, headline and sentences. */
export function writeNoise(
  plan: NoisePlan,
  tongue: Tongue,
): { genre: NoiseGenre; title: string; sentences: readonly string[] } {
  const luck = chance(plan.seed)
  const desk = noiseDesks[tongue]
  const wording = luck.pick(desk.wordings)
  const drawn = new Map<string, string>()
  const fill = (template: string): string =>
    template.replace(/\{(\w+)\}/g, (_, name: string) => {
      const pool = desk.pools[name]
      if (!pool) throw new Error(`no pool ${name} for: ${template}`)
      const value =
        drawn.get(name) ?? luck.pick(pool.filter(each => ![...drawn.values()].includes(each)))
      drawn.set(name, value)
      return value
    })
  const title = fill(luck.pick(wording.headlines))
  const [first = '', ...rest] = wording.text
  const sentences = [first, ...luck.shuffled(rest).slice(0, luck.between(2, 4))].map(fill)
  return { genre: wording.genre, title, sentences }
}
