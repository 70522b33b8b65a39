const writers = new Map<string, Intl.DateTimeFormat>()

/** The hour, 0 to 23, that it is at an instant in a time zone. */
export function hourIn(timeZone: string, at: Date): number {
  let writer = writers.get(timeZone)
  if (!writer) {
    writer = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", hourCycle: "h23" })
    writers.set(timeZone, writer)
  }
  return Number(writer.format(at))
}
