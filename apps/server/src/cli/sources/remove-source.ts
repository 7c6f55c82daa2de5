import { removeEntry } from './config-file.ts'
import type { SourcesContext } from './context.ts'

/** `shareet sources remove ID`: takes a source out of the configuration; its articles stay. */
export async function removeSource({
  words,
  terminal,
  config,
  file,
}: SourcesContext): Promise<number> {
  const [id] = words
  const index = config.sources.findIndex(({ source }) => source.id === id || source.url === id)
  const found = config.sources[index]
  if (!found)
    return terminal.refuse(`There is no source "${id ?? ''}". shareet sources list has the ids.`)
  if (config.sources.length === 1)
    return terminal.refuse('It is the only source, and there must be one. Add another first.')
  const removed = removeEntry(file, index)
  if (!removed.ok) {
    terminal.note(removed.error)
    return 1
  }
  terminal.print(`${found.source.name} was taken out of ${file}.\n`)
  return 0
}
