import { BlockList, isIP } from "node:net"

const privateRanges = new BlockList()
/** This machine, private networks, carriers' own and link-local addresses (RFC 1122, 1918, 6598, 3927, 4193, 4291). */
for (const [net, prefix, family] of [
  ["127.0.0.0", 8, "ipv4"],
  ["0.0.0.0", 8, "ipv4"],
  ["10.0.0.0", 8, "ipv4"],
  ["172.16.0.0", 12, "ipv4"],
  ["192.168.0.0", 16, "ipv4"],
  ["100.64.0.0", 10, "ipv4"],
  ["169.254.0.0", 16, "ipv4"],
  ["::1", 128, "ipv6"],
  ["fc00::", 7, "ipv6"],
  ["fe80::", 10, "ipv6"],
] as const)
  privateRanges.addSubnet(net, prefix, family)

/** Names that no public DNS answers for (RFC 6761, 6762, 8375 and ICANN's .internal), and those that routers commonly give. */
const privateNames = /(^|\.)(localhost|local|internal|intranet|lan|home|home\.arpa|corp|private|test)$/

/** Whether a host name or address, as in a URL, is known only inside one's own network. A name of one part is. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, "")
    .replace(/\.$/, "")
  const version = isIP(host)
  if (version !== 0) return privateRanges.check(host, version === 6 ? "ipv6" : "ipv4")
  return !host.includes(".") || privateNames.test(host)
}
