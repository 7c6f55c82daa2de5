import type { Expectation, FieldName } from './expectation.ts'

/** Fields of the Universal Feed Parser that are ones we use. */
const FEED: Readonly<Record<string, FieldName>> = {
  title: 'title',
  'title_detail.value': 'title',
  link: 'link',
  language: 'language',
}
const ENTRY: Readonly<Record<string, FieldName>> = {
  title: 'title',
  'title_detail.value': 'title',
  'title_detail.language': 'language',
  link: 'link',
  id: 'id',
  guid: 'id',
  summary: 'summary',
  description: 'summary',
  'summary_detail.value': 'summary',
  'content.0.value': 'content',
  published: 'published',
  published_parsed: 'published',
  issued: 'published',
  issued_parsed: 'published',
  created: 'published',
  created_parsed: 'published',
  updated: 'updated',
  updated_parsed: 'updated',
  modified: 'updated',
  modified_parsed: 'updated',
}

/**
 * The expectations in the comment of a test of the Universal Feed Parser: the clauses `path == value` of its Python
 * expression whose path is a field we use. Other clauses are passed over.
 */
export function pythonExpectations(expression: string): readonly Expectation[] {
  return clausesOf(expression).flatMap(clause => {
    const match =
      /^\(?\s*(feed|entries\[(\d+)\])((?:\.\w+|\[u?'\w+'\]|\[u?"\w+"\]|\[\d+\])+)\s*==\s*([\s\S]+?)\s*$/.exec(
        clause,
      )
    if (!match) return []
    const [, , entry, path = '', written = ''] = match
    const steps = [...path.matchAll(/\w+/g)]
      .map(([step]) => step)
      .filter((step, at) => !(step === 'u' && path.includes(`[u'`) && at > 99))
    const name = steps.filter(step => step !== 'u').join('.')
    const field = (entry === undefined ? FEED : ENTRY)[name]
    const value = valueOf(clause.trim().startsWith('(') ? written.replace(/\)$/, '') : written)
    return field === undefined || value === undefined
      ? []
      : [{ entry: entry === undefined ? null : Number(entry), field, value }]
  })
}

/** Parts of the expression joined by `and` outside quotes. */
function clausesOf(expression: string): readonly string[] {
  const clauses: string[] = []
  let clause = ''
  for (const [part] of expression.matchAll(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\band\b|[\s\S]/g)) {
    if (part === 'and') {
      clauses.push(clause)
      clause = ''
    } else clause += part
  }
  return [...clauses, clause].map(each => each.trim())
}

/** A Python string (several joined by `+` as well) or a time tuple as ISO 8601. */
function valueOf(written: string): string | undefined {
  const tuple = /^\((\d+), (\d+), (\d+), (\d+), (\d+), (\d+), [\d, -]+\)$/.exec(written)
  if (tuple) {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = tuple
      .slice(1)
      .map(Number)
    return new Date(Date.UTC(year, month - 1, day, hour, minute, second)).toISOString()
  }
  const literals = [...written.matchAll(/u?("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')/g)]
  if (
    literals.length === 0 ||
    /[^\s+]/.test(written.replace(/u?("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')/g, ''))
  )
    return undefined
  return literals.map(([, quoted = '']) => unescape(quoted.slice(1, -1))).join('')
}

const SIMPLE: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' }

const unescape = (text: string): string =>
  text.replace(
    /\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|x([\da-fA-F]{2})|(.))/g,
    (_, short?: string, long?: string, byte?: string, sign?: string) => {
      const code = short ?? long ?? byte
      return code === undefined
        ? (SIMPLE[sign ?? ''] ?? sign ?? '')
        : String.fromCodePoint(parseInt(code, 16))
    },
  )
