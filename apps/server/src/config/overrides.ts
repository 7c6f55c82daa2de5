import type { ConfigFault } from './fault.ts'
import { fields } from './fields.ts'

/** What the command line says, as typed. */
export interface ConfigFlags {
  readonly port?: string | number | undefined
  readonly host?: string | undefined
  readonly data?: string | undefined
}

/** The environment variables that we read. */
export interface Environment {
  readonly SHAREET_PORT?: string | undefined
  readonly SHAREET_HOST?: string | undefined
  readonly SHAREET_DATA?: string | undefined
  readonly SHAREET_API_TOKEN?: string | undefined
  readonly SHAREET_EMBEDDINGS_KEY?: string | undefined
  readonly SHAREET_TRANSLATION_KEY?: string | undefined
}

/** What flags and environment put in place of the file: a flag wins over a variable, both over the file. */
export interface Overrides {
  readonly port: number | undefined
  readonly host: string | undefined
  readonly data: string | undefined
  readonly token: string | undefined
  readonly embeddingsKey: string | undefined
  readonly translationKey: string | undefined
  readonly faults: readonly ConfigFault[]
}

export function readOverrides(env: Environment, flags: ConfigFlags): Overrides {
  const faults = [
    ...portFaults('--port', flags.port),
    ...portFaults('SHAREET_PORT', env.SHAREET_PORT),
    ...tokenFaults(env.SHAREET_API_TOKEN),
  ]
  const port = flags.port ?? (env.SHAREET_PORT || undefined)
  return {
    port: port === undefined || faults.length > 0 ? undefined : Number(port),
    host: flags.host ?? (env.SHAREET_HOST || undefined),
    data: flags.data ?? (env.SHAREET_DATA || undefined),
    token: env.SHAREET_API_TOKEN || undefined,
    embeddingsKey: env.SHAREET_EMBEDDINGS_KEY || undefined,
    translationKey: env.SHAREET_TRANSLATION_KEY || undefined,
    faults,
  }
}

function tokenFaults(token: string | undefined): readonly ConfigFault[] {
  if (!token || /^[\x21-\x7e]{16,200}$/.test(token)) return []
  return [
    {
      line: null,
      column: null,
      path: 'SHAREET_API_TOKEN',
      message: 'is not allowed',
      // A secret is not repeated, not even a wrong one.
      given: null,
      allowed: fields['api.token']?.allowed ?? null,
      example: 'SHAREET_API_TOKEN=a-long-secret-of-your-own',
    },
  ]
}

function portFaults(path: string, port: string | number | undefined): readonly ConfigFault[] {
  if (port === undefined || (port === '' && path !== '--port')) return []
  if (/^\d{1,5}$/.test(String(port)) && Number(port) <= 65535) return []
  return [
    {
      line: null,
      column: null,
      path,
      message: 'is not allowed',
      given: JSON.stringify(port).slice(0, 60),
      allowed: fields['server.port']?.allowed ?? null,
      example: path === '--port' ? '--port 4747' : `${path}=4747`,
    },
  ]
}
