/** What became of a commitment, on a day: its leader's word, else the calendar. */
export function stateOf(
  { dueOn, told }: { dueOn: string; told: { kept: boolean; day: string } | null },
  today: string,
): "open" | "kept" | "kept-late" | "not-kept" {
  if (told?.kept) return told.day <= dueOn ? "kept" : "kept-late"
  if (told) return "not-kept"
  return today <= dueOn ? "open" : "not-kept"
}
