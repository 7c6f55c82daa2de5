import { lookup as systemLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { isIP } from 'node:net'
import { isLocalAddress } from './local-address.ts'

/** A name or literal leads only to addresses that we do not ask. */
export class BlockedAddress extends Error {
  override readonly name = 'BlockedAddress'
}

/** How a host is to be connected to. */
export interface AddressGuard {
  /** Why the URL must not be asked at all, as far as its text tells. */
  refuses(url: URL): string | undefined
  /** For `net.connect`: checks the very address that is then connected to, so that no second answer slips through. */
  lookupFor(url: URL): LookupFunction
}

/** `allowHosts` are `host` or `host:port`, in lower case, as the operator allowed them. */
export function guardAddresses(
  allowHosts: readonly string[],
  lookup: typeof systemLookup = systemLookup,
): AddressGuard {
  const allowed = new Set(allowHosts.map(host => host.toLowerCase()))
  const isAllowed = (url: URL): boolean =>
    allowed.has(url.hostname) || allowed.has(`${url.hostname}:${portOf(url)}`)
  return {
    refuses(url) {
      if (url.protocol !== 'http:' && url.protocol !== 'https:')
        return `${url.protocol.slice(0, -1)} addresses are not asked, only http and https`
      const literal = url.hostname.replace(/^\[|\]$/g, '')
      if (isIP(literal) && isLocalAddress(literal) && !isAllowed(url))
        return blockedDetail(url.hostname)
      return undefined
    },
    lookupFor: url => (hostname, options, callback) => {
      lookup(hostname, { ...options, all: true }, (error, addresses) => {
        if (error) return callback(error, '')
        const usable = isAllowed(url)
          ? addresses
          : addresses.filter(({ address }) => !isLocalAddress(address))
        const [first] = usable
        if (!first) return callback(new BlockedAddress(blockedDetail(hostname)), '')
        if (options.all) callback(null, usable)
        else callback(null, first.address, first.family)
      })
    },
  }
}

const portOf = (url: URL): string => url.port || (url.protocol === 'https:' ? '443' : '80')

const blockedDetail = (host: string): string =>
  `${host} is a local or private address; network.allowHosts in the configuration can allow it`
