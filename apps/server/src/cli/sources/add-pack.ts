import type { SourcesContext } from './context.ts'
import { loadPacks } from './packs.ts'
import { takeIn } from './take-in.ts'

/** `shareet sources packs [NAME]`: lists the starter packs, or adds the sources of one. */
export async function addPack(context: SourcesContext): Promise<number> {
  const { words, terminal } = context
  const packs = loadPacks()
  const [wanted] = words
  if (wanted === undefined) {
    const width = Math.max(...packs.map(({ name }) => name.length))
    for (const { name, title, feeds } of packs)
      terminal.print(`${name.padEnd(width)}  ${String(feeds.length).padStart(3)}  ${title ?? ''}\n`)
    terminal.note('Add one with: shareet sources packs NAME')
    return 0
  }
  const pack = packs.find(({ name }) => name === wanted)
  if (!pack)
    return terminal.refuse(
      `There is no pack "${wanted}". There are ${packs.map(({ name }) => name).join(', ')}.`,
    )
  return takeIn(pack.feeds, context)
}
