/** How a language commits itself, and how it tells times. All patterns are tried on text in lower case, with straight apostrophes. */
export type Grammar = {
  /** "I will", "we'll": who will do something. */
  commits: RegExp
  /** What takes it back when it stands right behind: "not", "try". Tried from where the commitment begins. */
  refuses: RegExp
  /** What makes it somebody else's words, when it stands right before. */
  reports: RegExp
  weekdays: readonly string[]
  months: readonly string[]
  /** Words for small numbers; "a couple" is two. */
  numbers: Readonly<Record<string, number>>
  today: RegExp
  tomorrow: RegExp
  dayAfterTomorrow: RegExp
  thisWeek: RegExp
  nextWeek: RegExp
  endOfMonth: RegExp
  endOfDay: RegExp
  /** Parts of a day, with the minute by which they are over. */
  parts: readonly (readonly [RegExp, number])[]
  /** Groups: hour, minute, half (a for before noon, p for after). */
  times: readonly RegExp[]
  /** Groups: number, then unit. */
  within: RegExp
  units: { minute: RegExp; hour: RegExp; working: RegExp; day: RegExp; week: RegExp }
  /** Groups: day and month name, either way round. */
  dates: readonly RegExp[]
}
