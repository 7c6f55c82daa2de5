import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { failure, success } from '@shareet/core/values'
import type { Result } from '@shareet/core/values'
import type { Config } from './config.ts'
import type { ConfigFault } from './fault.ts'
import { findDuplicates } from './find-duplicates.ts'
import { faultsOf } from './find-faults.ts'
import { findIdleTickers, findTickerFaults } from './find-ticker-faults.ts'
import { findTranslationFaults } from './find-translation-faults.ts'
import { makeSource } from './make-source.ts'
import { makeTicker } from './make-ticker.ts'
import { readOverrides } from './overrides.ts'
import type { ConfigFlags, Environment, Overrides } from './overrides.ts'
import { readYaml } from './read-yaml.ts'
import { fileSchema, oneTicker } from './schema.ts'
import type { ConfigFile } from './schema.ts'

type Loaded = Result<Config, readonly ConfigFault[]>

/** The configuration of the file at `path` under what environment and flags say, frozen; or every fault of them all. */
export function loadConfig(path: string, env: Environment, flags: ConfigFlags): Loaded {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    return failure([unreadable(error), ...readOverrides(env, flags).faults])
  }
  return parseConfig(text, env, flags)
}

/** The same for a file's text. */
export function parseConfig(text: string, env: Environment = {}, flags: ConfigFlags = {}): Loaded {
  const overrides = readOverrides(env, flags)
  const read = readYaml(text)
  if (!read.ok) return failure([...read.error, ...overrides.faults])
  const written = read.value
  const parsed = fileSchema.safeParse(written.value ?? {})
  const inFile = [
    ...(parsed.success ? [] : faultsOf(parsed.error.issues, written)),
    ...findDuplicates(written),
    ...findTickerFaults(written),
    ...findTranslationFaults(written),
  ].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
  const faults = [...inFile, ...overrides.faults]
  if (!parsed.success || faults.length > 0) return failure(faults)
  const config = makeConfig(parsed.data, overrides)
  const without = findIdleTickers(config, written)
  return without.length > 0 ? failure(without) : success(frozen(config))
}

function makeConfig(
  { server, ticker, tickers, network, translation, embeddings, api, sources }: ConfigFile,
  over: Overrides,
): Config {
  const made = sources.map(makeSource)
  return {
    server: {
      host: over.host ?? server.host,
      port: over.port ?? server.port,
      publicUrl: server.publicUrl === undefined ? null : server.publicUrl.replace(/\/*$/, '/'),
    },
    dataDirectory: resolve(over.data ?? 'data'),
    apiToken: over.token ?? api.token ?? null,
    translation: makeTranslation(translation, over.translationKey),
    embeddings: embeddings
      ? { ...embeddings, key: over.embeddingsKey ?? embeddings.key ?? null }
      : null,
    network: {
      contact: network.contact ?? null,
      allowHosts: network.allowHosts,
      proxy: network.proxy ?? null,
    },
    tickers: (tickers ?? [ticker ?? oneTicker()]).map(entry => makeTicker(entry, made)),
    sources: made,
  }
}

function makeTranslation(
  said: ConfigFile['translation'],
  secret: string | undefined,
): Config['translation'] {
  if (!said) return null
  const { service, url, model = '' } = said
  const where = { url, key: secret ?? said.key ?? null }
  return service === 'openai' ? { service, ...where, model } : { service, ...where }
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) frozen(inner)
  return Object.freeze(value)
}

const unreadable = (error: unknown): ConfigFault => ({
  line: null,
  column: null,
  path: '',
  message: `the file cannot be read: ${error instanceof Error ? error.message : String(error)}`,
  given: null,
  allowed: null,
  example: '--config shareet.config.yaml',
})
