import type { ConfigFault } from './fault.ts'
import { faultAt } from './find-faults.ts'
import { idOf } from './make-source.ts'
import type { WrittenConfig } from './read-yaml.ts'

/** Sources that are there twice, by address or by id: looked for even where other things are wrong. */
export function findDuplicates(written: WrittenConfig): readonly ConfigFault[] {
  const faults: ConfigFault[] = []
  const urls = new Map<string, number>()
  const ids = new Map<string, number>()
  for (const [index, { id, url }] of entriesOf(written.value).entries()) {
    const address = url !== undefined && URL.canParse(url) ? new URL(url).href : undefined
    const sameUrl = address === undefined ? undefined : urls.get(address)
    if (sameUrl !== undefined)
      faults.push(
        faultAt(['sources', index, 'url'], `is the same as that of sources[${sameUrl}]`, written),
      )
    else if (address !== undefined) urls.set(address, index)
    const name = id ?? (address === undefined ? undefined : idOf({ url: address }))
    const sameId = name === undefined ? undefined : ids.get(name)
    if (sameId !== undefined && sameUrl === undefined)
      faults.push(
        faultAt(['sources', index, 'id'], `is the same as that of sources[${sameId}]`, written),
      )
    else if (name !== undefined) ids.set(name, index)
  }
  return faults
}

function entriesOf(value: unknown): readonly { readonly id?: string; readonly url?: string }[] {
  const sources: unknown = isRecord(value) ? value['sources'] : undefined
  if (!Array.isArray(sources)) return []
  return sources.map((entry: unknown) => {
    const { id, url } = isRecord(entry) ? entry : {}
    return { ...(typeof id === 'string' && { id }), ...(typeof url === 'string' && { url }) }
  })
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
