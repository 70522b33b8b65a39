const mouths = [
  "M9.5 23c2-4.6 11-4.6 13 0",
  "M10.5 22c1.8-2.4 9.2-2.4 11 0",
  "M11 21h10",
  "M10.5 19.5c1.8 2.6 9.2 2.6 11 0",
  "M9 18.5c2 5.6 12 5.6 14 0z",
]

/** One of the five faces of the survey page, from very bad (0) to very good (4). */
export function Face({ step }: { step: number }) {
  const line = { fill: "none", stroke: "currentColor", strokeWidth: 2 }
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="16" r="13.5" {...line} />
      <circle cx="11.5" cy="12.5" r="1.8" fill="currentColor" />
      <circle cx="20.5" cy="12.5" r="1.8" fill="currentColor" />
      <path d={mouths[step] ?? ""} {...line} strokeLinecap="round" />
    </svg>
  )
}
