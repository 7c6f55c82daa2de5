import { readFileSync } from 'node:fs'
import { markArticle } from '@shareet/core/reading'
import type { TextMark } from '@shareet/core/reading'
import { readPassage } from './baseline-names.ts'
import { f1 } from './tally.ts'

type Kind = 'PER' | 'ORG' | 'LOC'

interface Span {
  readonly kind: Kind
  readonly from: number
  readonly to: number
}

/** السوري, الفرنسية, الألمان; but سورية and السعودية are states. */
const DEMONYM =
  /(?:ي|يين|يون|يات|يان|ألمان|ريكان|أفغان|أتراك|الروس|الصرب)$|(?<!^[وفبكل]?سور|سعود)ي[ةه]$/

/** Words of a text that are read at once: the sets are one long stream of sentences. */
const PIECE = 250
const KINDS: Readonly<Record<string, Kind>> = {
  PERS: 'PER',
  PER: 'PER',
  ORG: 'ORG',
  LOC: 'LOC',
  GPE: 'LOC',
}
const MARKED: Readonly<Partial<Record<TextMark['kind'], Kind>>> = {
  person: 'PER',
  organisation: 'ORG',
  place: 'LOC',
  country: 'LOC',
  agency: 'ORG',
}

/** Names found in texts with tags a word each: exact spans, F1 by kind; beside the words of the gazetteer alone. */
export function scoreNer(file: string): {
  ours: Record<string, number>
  baseline: Record<string, number>
} {
  const pieces = loadPieces(file)
  const show = process.env['SHAREET_EVAL_SHOW'] !== undefined
  return { ours: tally(pieces, ourSpans, show), baseline: tally(pieces, readPassage) }
}

interface Piece {
  readonly tokens: readonly string[]
  readonly spans: readonly Span[]
}

function loadPieces(file: string): Piece[] {
  const pieces: Piece[] = []
  let tokens: string[] = []
  let spans: { kind: Kind; from: number; to: number }[] = []
  const flush = (): void => {
    if (tokens.length > 0) pieces.push({ tokens, spans })
    tokens = []
    spans = []
  }
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [token = '', ...tags] = line.trim().split(/\s+/)
    if (token === '' || token === '$#$') {
      if (tokens.length > PIECE) flush()
      continue
    }
    for (const tag of tags) {
      const [, position, name = ''] = /^([BI])-(\w+)$/.exec(tag) ?? []
      const kind = KINDS[name]
      if (!kind) continue
      const open = spans.findLast(span => span.kind === kind && span.to === tokens.length)
      if (position === 'I' && open) open.to++
      else spans.push({ kind, from: tokens.length, to: tokens.length + 1 })
    }
    tokens.push(token)
    const ends = /^[.!؟?]$/.test(token) || (tokens.length > 4 * PIECE && tags.join('') === 'O')
    if (tokens.length > PIECE && ends) flush()
  }
  flush()
  return pieces
}

/** Spans of tokens from marks in characters of the joined text; a name of one word inside a longer one is not counted. */
function ourSpans(tokens: readonly string[]): Span[] {
  const starts: number[] = []
  let text = ''
  for (const token of tokens) {
    if (text !== '') text += ' '
    starts.push(text.length)
    text += token
  }
  const spans = new Map<string, Span>()
  for (const { start, end, kind: marked } of markArticle({
    title: '',
    text,
    declaredLanguage: 'ar',
    url: null,
  }).marks) {
    const kind = MARKED[marked]
    if (!kind) continue
    const from = starts.findLastIndex(at => at <= start)
    const to = starts.findLastIndex(at => at < end) + 1
    // Demonyms are no places in these sets.
    if (marked === 'country' && to - from === 1 && DEMONYM.test(tokens[from] ?? '')) continue
    spans.set(`${kind} ${from} ${to}`, { kind, from, to })
  }
  return [...spans.values()]
}

function tally(
  pieces: readonly Piece[],
  read: (tokens: readonly string[]) => readonly Span[],
  show = false,
): Record<string, number> {
  const sums = new Map<string, [right: number, found: number, wanted: number]>()
  const add = (kind: string, right: number, found: number, wanted: number): void => {
    const sum = sums.get(kind) ?? [0, 0, 0]
    sums.set(kind, [sum[0] + right, sum[1] + found, sum[2] + wanted])
  }
  for (const { tokens, spans } of pieces) {
    // A capital is a city and stands for its state: one span is counted once.
    const found = [
      ...new Map(read(tokens).map(span => [`${span.kind} ${span.from} ${span.to}`, span])).values(),
    ]
    const keys = new Set(spans.map(({ kind, from, to }) => `${kind} ${from} ${to}`))
    if (show) for (const fault of faultsOf(tokens, spans, found)) console.log(fault)
    for (const kind of ['PER', 'ORG', 'LOC', 'all'] as const) {
      const own = found.filter(span => kind === 'all' || span.kind === kind)
      const right = own.filter(span => keys.has(`${span.kind} ${span.from} ${span.to}`)).length
      add(
        kind,
        right,
        own.length,
        spans.filter(span => kind === 'all' || span.kind === kind).length,
      )
    }
  }
  const figures: Record<string, number> = {}
  for (const [kind, [right, found, wanted]] of sums) {
    figures[`${kind}.precision`] = found === 0 ? 1 : right / found
    figures[`${kind}.recall`] = wanted === 0 ? 1 : right / wanted
    figures[`${kind}.f1`] = f1(right, found, wanted)
  }
  return figures
}

/** Names that were missed (`-`) and that are none (`+`), each with the words around it. */
function* faultsOf(
  tokens: readonly string[],
  wanted: readonly Span[],
  found: readonly Span[],
): Iterable<string> {
  const faults = (sign: string, spans: readonly Span[], others: readonly Span[]): string[] =>
    spans
      .filter(
        ({ kind, from, to }) =>
          !others.some(other => other.kind === kind && other.from === from && other.to === to),
      )
      .map(
        ({ kind, from, to }) =>
          `${sign} ${kind} ${tokens.slice(Math.max(0, from - 4), from).join(' ')} [${tokens.slice(from, to).join(' ')}] ${tokens.slice(to, to + 4).join(' ')}`,
      )
  yield* faults('-', wanted, found)
  yield* faults('+', found, wanted)
}
