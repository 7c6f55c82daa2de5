import { LineCounter, isMap, isNode, isPair, isScalar, parseDocument } from 'yaml'
import type { Document } from 'yaml'
import { failure, success } from '@shareet/core/values'
import type { Result } from '@shareet/core/values'
import type { ConfigFault } from './fault.ts'

export type Path = readonly (string | number)[]

export interface Place {
  readonly line: number
  readonly column: number
}

/** A configuration as written, with the means to say where something stands. */
export interface WrittenConfig {
  /** Keys without a value are left out: an empty section is no section. */
  readonly value: unknown
  /** Where the value of `path` stands, or what is nearest to it if there is none. */
  placeOf(path: Path): Place
  /** Where `key` of the map at `path` stands. */
  placeOfKey(path: Path, key: string): Place
}

/** Reads YAML, or tells everything that is wrong with it. */
export function readYaml(text: string): Result<WrittenConfig, readonly ConfigFault[]> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const fault = (message: string, at: Place): ConfigFault => ({
    ...at,
    path: '',
    message: `it is not proper YAML: ${message}`,
    given: text.split('\n')[at.line - 1]?.trim().slice(0, 60) || null,
    allowed: null,
    example: null,
  })
  if (document.errors.length > 0)
    return failure(document.errors.map(({ message, pos }) => fault(message, place(pos[0]))))
  let value: unknown
  try {
    value = withoutNulls(document.toJS({ maxAliasCount: 100 }))
  } catch (error) {
    return failure([fault(error instanceof Error ? error.message : String(error), place(0))])
  }
  return success({
    value,
    placeOf: path => place(offsetOf(document, path)),
    placeOfKey: (path, key) => place(keyOffsetOf(document, path, key)),
  })
}

function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

function keyOffsetOf(document: Document, path: Path, key: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true)
  if (isMap(map))
    for (const pair of map.items)
      if (isPair(pair) && isScalar(pair.key) && String(pair.key.value) === key && pair.key.range)
        return pair.key.range[0]
  return offsetOf(document, path)
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([key, inner]) => [key, withoutNulls(inner)]),
  )
}
