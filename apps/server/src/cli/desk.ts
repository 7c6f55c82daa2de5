import { STORY_VERBS } from '@shareet/core/desk'
import type { DeskDocument } from '@shareet/protocol'
import type { CommandOptions, ParsedOptions } from './options.ts'
import { printDesk } from './print-desk.ts'
import type { Terminal } from './terminal.ts'

export const DESK_OPTIONS: CommandOptions = {
  values: ['server', 'ticker', 'by'],
  switches: ['json'],
}

const VERBS: readonly string[] = [...STORY_VERBS, 'forget']
const HERE = 'http://127.0.0.1:4747/'
const TIMEOUT_MS = 10_000

/**
 * `shareet desk [VERB STORY]`: orders something of a story of the running program, or shows what stands ordered and what was
 * learned. `token` is that of the API.
 */
export async function desk(
  options: ParsedOptions,
  terminal: Terminal,
  token: string | undefined,
): Promise<number> {
  const [verb, story, extra] = options.words
  if (verb !== undefined && !VERBS.includes(verb))
    return terminal.refuse(`"${verb}" cannot be ordered. Say one of ${VERBS.join(', ')}.`)
  if (extra !== undefined || (verb === 'forget' && story !== undefined))
    return terminal.refuse(`One order at a time, please: ${extra ?? story} is too much.`)
  if (verb !== undefined && verb !== 'forget' && story === undefined)
    return terminal.refuse(`Which story? "shareet rundown --json" has the ids of what is on air.`)
  if (!token)
    return terminal.refuse(
      'Give the token of the API in the environment: SHAREET_API_TOKEN=… The program needs the same.',
    )
  const server = options.values['server']?.at(-1) ?? HERE
  if (!URL.canParse(server)) return terminal.refuse(`"${server}" is not an address.`)
  const ask = async (path: string, body?: object): Promise<Response> =>
    fetch(new URL(`api/v1/tickers${path}`, server.replace(/\/*$/, '/')), {
      headers: {
        authorization: `Bearer ${token}`,
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
  try {
    const ticker = options.values['ticker']?.at(-1) ?? (await firstTicker(ask))
    const path = `/${encodeURIComponent(ticker)}`
    const by = options.values['by']?.at(-1)
    const answer =
      verb === undefined
        ? await ask(`${path}/desk`)
        : await ask(`${path}/decisions`, { verb, ...(story && { story }), ...(by && { by }) })
    const said = (await answer.json()) as DeskDocument & { error?: { message?: string } }
    if (!answer.ok) return terminal.refuse(said.error?.message ?? `It answers ${answer.status}.`)
    terminal.print(options.switches.has('json') ? `${JSON.stringify(said)}\n` : printDesk(said))
    return 0
  } catch (fault) {
    const told = fault instanceof Error ? fault.message : String(fault)
    return terminal.refuse(
      `No Shareet answers at ${server} (${told}). Start it, or name its address with --server.`,
    )
  }
}

async function firstTicker(ask: (path: string) => Promise<Response>): Promise<string> {
  const { tickers } = (await (await ask('')).json()) as { tickers: readonly { id: string }[] }
  return tickers[0]?.id ?? 'main'
}
