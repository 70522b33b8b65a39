import { BlockList, isIP } from "node:net"

const closed = new BlockList()
/** What IANA's registries of special-purpose addresses (RFC 6890 and later) call not globally reachable, multicast, and ways round into IPv4. */
for (const [net, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const)
  closed.addSubnet(net, prefix, "ipv4")

/** Of IPv6 only what is given out to the world (RFC 4291): 2000::/3, without tunnels and examples. */
const given = new BlockList()
given.addSubnet("2000::", 3, "ipv6")
for (const [net, prefix] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const)
  closed.addSubnet(net, prefix, "ipv6")

/** Whether an address as DNS gives it is one on the public internet. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address)
  if (version === 4) return !closed.check(address, "ipv4")
  if (version === 6) return given.check(address, "ipv6") && !closed.check(address, "ipv6")
  return false
}
