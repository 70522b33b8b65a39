/**
 * Passes topics on, each at once and then no more often than every `pause` milliseconds, so that a screen is not fetched again twenty times a second while
 * answers pour in. What comes within the pause is passed on at its end: the last word is never lost.
 */
export function pacedTopics(pass: (topics: string[]) => void, pause: number) {
  const passedAt = new Map<string, number>()
  const waiting = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined

  function passDue(): void {
    timer = undefined
    const now = Date.now()
    const due = [...waiting].filter((topic) => (passedAt.get(topic) ?? Number.NEGATIVE_INFINITY) + pause <= now)
    for (const [topic, at] of passedAt) if (at + pause <= now) passedAt.delete(topic)
    for (const topic of due) {
      waiting.delete(topic)
      passedAt.set(topic, now)
    }
    if (waiting.size > 0) {
      const next = Math.min(...[...waiting].map((topic) => (passedAt.get(topic) ?? now) + pause))
      timer = setTimeout(passDue, next - now)
    }
    if (due.length > 0) pass(due)
  }

  return {
    take(topics: readonly string[]): void {
      for (const topic of topics) waiting.add(topic)
      clearTimeout(timer)
      passDue()
    },
    stop: () => clearTimeout(timer),
  }
}
