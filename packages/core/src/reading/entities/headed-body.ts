import type { WordSpan } from '../passage.ts'
import { isNameWord, longestOf, runFrom } from './capital-runs.ts'
import type { Capitals } from './capital-runs.ts'

const ROMANCE: ReadonlySet<string> = new Set(['fr', 'es', 'pt', 'it'])
/** Heads that name a body though they are printed without a capital: le ministère de l'Intérieur. */
const HEADS =
  /^(?:minister(?:e|io|o)|ministerio|universi(?:te|dad|dade|ta)|prefecture|prefeitura|mairie|parquet|tribunal|tribunale|cour|corte|conseil|hopital|hospital|ospedale|institut|instituto|istituto|club|procura|questura|fiscalia|chambre|camera|academie|academia|banque|banco|banca|parti|partido|partito)$/
const OF = /^(?:de|du|des|d|del|da|do|das|dos|della|dell|dello|dei|degli|delle|di)$/
const ARTICLE = /^(?:la|las|los|l|le|les|el)$/

/**
 * A body whose kind stands first and whose name follows "of": ministère de l'Intérieur, tribunal correctionnel de Nîmes,
 * Universidade de São Paulo.
 */
export function headedBody(capitals: Capitals, at: number): WordSpan | undefined {
  const { passage, starting } = capitals
  const { lexemes, words } = passage
  if (!ROMANCE.has(passage.language)) return undefined
  const head = longestOf(starting.get(at), ['body'])
  const first = lexemes[at]
  if (!head || !first || (first.capital === 'none' && !HEADS.test(first.folded))) return undefined
  const folded = (index: number): string => lexemes[index]?.folded ?? ''
  const of = OF.test(folded(head.to)) ? head.to : head.to + 1
  if (!OF.test(folded(of)) || words.breaks[of] !== 'none') return undefined
  const name = ARTICLE.test(folded(of + 1)) ? of + 2 : of + 1
  if (lexemes[name]?.capital === 'none') return undefined
  const known = longestOf(starting.get(name), ['city', 'country', 'organisation'])
  if (known) return { from: at, to: known.to }
  return isNameWord(capitals, name) ? { from: at, to: runFrom(capitals, name).to } : undefined
}
