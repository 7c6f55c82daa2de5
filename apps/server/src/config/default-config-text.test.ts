import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { tickerPolicy } from '@shareet/core/ticker'
import { HOUR, SECOND } from '@shareet/core/values'
import { defaultConfigText } from './default-config-text.ts'
import { fields } from './fields.ts'
import { parseConfig } from './index.ts'
import { fileSchema } from './schema.ts'
import { starterSources } from './starter-sources.ts'

/** The starter file with every setting that is commented out put into force. */
const inForce = defaultConfigText().replace(/^ {2}# (\w+: )/gm, '  $1')

test('the starter file has no faults, as it is and with every setting in force', () => {
  assert.equal(parseConfig(defaultConfigText()).ok, true)
  assert.equal(parseConfig(inForce).ok, true)
})

test('the starter file names every setting', () => {
  const names = Object.keys(fields).flatMap(path => /(\w+)$/.exec(path)?.[1] ?? [])

  for (const name of names)
    if (name !== 'id') assert.match(inForce, new RegExp(`\\b${name}:`), name)
})

test('the defaults that the starter file shows are those of the ticker', () => {
  const parsed = parseConfig(inForce)

  assert.ok(parsed.ok)
  const { items, minimumOnAirMs, maximumOnAirMs, freshnessMs, expiryMs, lineGraphemes } =
    tickerPolicy
  const { mostOfFamily, mostOfCountry, mostOfTopic, learns } = tickerPolicy
  const { audience, style, translate, ...shown } = parsed.value.tickers[0]?.policy ?? {}
  assert.deepEqual(shown, {
    items,
    minimumOnAirMs,
    maximumOnAirMs,
    freshnessMs,
    expiryMs,
    lineGraphemes,
    mostOfFamily,
    mostOfCountry,
    mostOfTopic,
    learns,
  })
  // Nobody translates unless told so.
  assert.equal(translate, !tickerPolicy.translate)
  assert.ok(style)
  assert.equal(style.digits, tickerPolicy.style.digits)
  assert.equal(style.attributed, tickerPolicy.style.attributed)
  assert.ok(Object.values(audience?.weights ?? {}).every(factor => factor === 1))
  assert.ok(minimumOnAirMs % SECOND === 0 && expiryMs % HOUR === 0)
})

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly items?: JsonSchema
}

const pathsIn = ({ properties, items }: JsonSchema, prefix = ''): readonly string[] => [
  ...Object.entries(properties ?? {}).flatMap(([name, inner]) => {
    const path = prefix === '' ? name : `${prefix}.${name}`
    return [path, ...pathsIn(inner, path)]
  }),
  ...(items ? [`${prefix}[]`, ...pathsIn(items, `${prefix}[]`)] : []),
]

test('every setting of the schema is described, and nothing else is', () => {
  const schema = z.toJSONSchema(fileSchema, { io: 'input' }) as JsonSchema

  assert.deepEqual(pathsIn(schema).toSorted(), Object.keys(fields).toSorted())
})

test('a new installation listens to Arabic first, to English, and to eight more languages', () => {
  const perLanguage = Map.groupBy(starterSources, ({ language }) => language)

  assert.ok((perLanguage.get('ar')?.length ?? 0) >= 12)
  assert.ok((perLanguage.get('en')?.length ?? 0) >= 8)
  assert.equal(perLanguage.size, 10)
  assert.ok([...perLanguage.values()].every(sources => sources.length >= 2))
})
