/** How much of the processor's time something takes, at the best of three times: what else the machine does meanwhile is no matter of ours. */
export function workOf(act: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage()
    act()
    return process.cpuUsage(before).user
  })
  return Math.min(...times)
}
