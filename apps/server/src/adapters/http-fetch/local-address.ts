import { BlockList, isIPv4, isIPv6 } from 'node:net'

/** Networks that are not the public internet, by the registries of special-purpose addresses (RFC 6890 and later). */
const LOCAL_V4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10], // carrier-grade NAT
  ['127.0.0.0', 8],
  ['169.254.0.0', 16], // link-local; clouds keep their instance metadata here
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24], // documentation, as the two further down
  ['192.168.0.0', 16],
  ['198.18.0.0', 15], // benchmarks
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, broadcast included
] as const

const LOCAL_V6 = [
  ['::', 96], // unspecified, loopback and the old IPv4-compatible form
  ['100::', 64], // discard
  ['2001::', 23], // protocol assignments, Teredo among them
  ['2001:db8::', 32],
  ['2002::', 16], // 6to4 hides an IPv4 address
  ['fc00::', 7], // unique local
  ['fe80::', 10], // link-local
  ['fec0::', 10],
  ['ff00::', 8], // multicast
] as const

const local = new BlockList()
for (const [network, prefix] of LOCAL_V4) local.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of LOCAL_V6) local.addSubnet(network, prefix, 'ipv6')

/** Whether an IP address is this machine, its network or anything else that is not a public host. */
export function isLocalAddress(address: string): boolean {
  if (isIPv4(address)) return local.check(address, 'ipv4')
  if (!isIPv6(address)) return true
  const inner = embeddedIPv4(address)
  return inner === undefined ? local.check(address, 'ipv6') : local.check(inner, 'ipv4')
}

/** The IPv4 address inside an IPv4-mapped (::ffff:0:0/96) or NAT64 (64:ff9b::/96) address. */
function embeddedIPv4(address: string): string | undefined {
  const host = `[${address.replace(/%.*$/, '')}]`
  const canonical = URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : host
  const match = /^\[(?:::ffff|64:ff9b:):([0-9a-f]{1,4})(?::([0-9a-f]{1,4}))?\]$/.exec(canonical)
  if (!match?.[1]) return undefined
  const [high, low] = match[2] === undefined ? ['0', match[1]] : [match[1], match[2]]
  const [a, b] = [parseInt(high, 16), parseInt(low, 16)]
  return `${a >> 8}.${a & 255}.${b >> 8}.${b & 255}`
}
