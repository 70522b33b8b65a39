type Act = { at: Date; act: () => Promise<void> }

/** What is to be done at times that are still to come, in the order of time. Acts may put further ones on it. */
export class Agenda {
  #acts: Act[] = []

  add(at: Date, act: () => Promise<void>): void {
    this.#acts.push({ at, act })
  }

  /** Does everything due by then. */
  async doUntil(until: Date): Promise<void> {
    for (;;) {
      const due = this.#acts.filter(({ at }) => at <= until).toSorted((a, b) => a.at.getTime() - b.at.getTime())
      const [next] = due
      if (!next) return
      this.#acts.splice(this.#acts.indexOf(next), 1)
      await next.act()
    }
  }
}
