export type Hours = { from: number; to: number }

const shift = /^(\d{1,2})(?::(\d{2}))?\s*[-–]\s*(\d{1,2})(?::(\d{2}))?$/

/** "09:00-12:00, 18:00-02:00" as shifts in minutes of the day; undefined where it cannot be read. An end before its beginning is the next day's. */
export function readHours(text: string): Hours[] | undefined {
  const parts = text.split(",").map((part) => part.trim())
  const shifts = parts.filter(Boolean).map((part) => {
    const [, fromHour, fromMinute = "0", toHour, toMinute = "0"] = shift.exec(part) ?? []
    const from = Number(fromHour) * 60 + Number(fromMinute)
    const to = Number(toHour) * 60 + Number(toMinute)
    const fits = from < 1440 && to <= 1440 && Number(fromMinute) < 60 && Number(toMinute) < 60
    return fits ? { from, to: to <= from ? to + 1440 : to } : undefined
  })
  return shifts.every((one) => one !== undefined) ? shifts : undefined
}

export const writeHours = (shifts: readonly Hours[]): string =>
  shifts.map(({ from, to }) => `${clock(from)}-${clock(to === 1440 ? to : to % 1440)}`).join(", ")

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`
