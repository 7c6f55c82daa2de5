import type { z } from 'zod'
import type { ConfigFault } from './fault.ts'
import { fields } from './fields.ts'
import { nearestWord } from './nearest-word.ts'
import type { Path, WrittenConfig } from './read-yaml.ts'

type Issue = z.core.$ZodIssue

/** What the schema found, as an operator can use it: in the order of the file. */
export function faultsOf(issues: readonly Issue[], written: WrittenConfig): readonly ConfigFault[] {
  const faults = issues.flatMap(issue =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map(key => unknownKey(pathOf(issue), key, written))
      : [wrongValue(pathOf(issue), written)],
  )
  // A value may break two rules; it is one fault, and `allowed` names them both.
  return [...new Map(faults.map(fault => [fault.path, fault])).values()]
}

/** A fault of the value at `path`, with what may stand there. */
export function faultAt(path: Path, message: string, written: WrittenConfig): ConfigFault {
  const field = fields[pattern(path)]
  return {
    ...written.placeOf(path),
    path: pathText(path),
    message,
    given: shown(valueAt(written.value, path)),
    allowed: field?.allowed ?? null,
    example: field?.example ?? null,
  }
}

function wrongValue(path: Path, written: WrittenConfig): ConfigFault {
  if (path.length === 0) return faultAt(path, 'the file holds no settings', written)
  const missing = valueAt(written.value, path) === undefined
  return faultAt(path, missing ? 'is missing' : 'is not allowed here', written)
}

function unknownKey(path: Path, key: string, written: WrittenConfig): ConfigFault {
  const known = keysAt(path)
  const meant = nearestWord(key, known)
  return {
    ...written.placeOfKey(path, key),
    path: pathText([...path, key]),
    message: `is not a setting${meant === undefined ? '' : `; did you mean “${meant}”?`}`,
    given: key.slice(0, 60),
    allowed: known.join(', '),
    example: meant === undefined ? null : (fields[pattern([...path, meant])]?.example ?? null),
  }
}

function keysAt(path: Path): readonly string[] {
  const prefix = path.length === 0 ? '' : `${pattern(path)}.`
  return Object.keys(fields)
    .filter(field => field.startsWith(prefix))
    .map(field => field.slice(prefix.length))
    .filter(name => !/[.[]/.test(name))
}

const pathOf = (issue: Issue): Path => issue.path.map(key => (typeof key === 'symbol' ? '' : key))

const pattern = (path: Path): string =>
  pathText(path.map(key => (typeof key === 'number' ? -1 : key))).replaceAll('[-1]', '[]')

const pathText = (path: Path): string =>
  path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`))
    .join('')

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Record<string | number, unknown>)[key]
        : undefined,
    value,
  )
}

function shown(value: unknown): string | null {
  if (value === undefined) return null
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
