import { lookAtSource, toLookDocument } from '../../work/look-at-source.ts'
import type { SourcesContext } from './context.ts'
import { lookPorts } from './make-fetcher.ts'
import { printLook } from './print-look.ts'

/** `shareet sources test URL|ID`: asks it once and says what is there. Nothing is stored. */
export async function testSource({
  words,
  terminal,
  config,
  options,
  signal,
}: SourcesContext): Promise<number> {
  const [given] = words
  if (given === undefined)
    return terminal.refuse('Which one? Give an address or the id of a source.')
  const known = config.sources.find(({ source }) => source.id === given || source.url === given)
  const url = known?.source.url ?? given
  if (!URL.canParse(url))
    return terminal.refuse(
      `"${given}" is neither an address nor the id of a source. shareet sources list has the ids.`,
    )
  const look = await lookAtSource(lookPorts(config), url, known?.encoding ?? null, signal)
  if (!look.ok) {
    terminal.note(`${look.error.kind}: ${look.error.detail}.`)
    return 1
  }
  terminal.print(
    options.switches.has('json')
      ? `${JSON.stringify(toLookDocument(look.value), null, 2)}\n`
      : printLook(look.value),
  )
  return 0
}
