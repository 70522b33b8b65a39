import type { Language } from "../comments/phrases.ts"
import { say } from "../comments/template.ts"
import type { Random } from "../random/random.ts"
import type { CaseWords, Letters } from "./case-words.ts"
import { fillIn, type ReadyReply } from "./ready-reply.ts"
import type { Doer, Step } from "./step.ts"

export type Hand = Exclude<Doer, string> & { first: string }

/** A case as it opens, and who is there to deal with it. */
export type CaseStart = {
  openedAt: Date
  customer: { first: string; language: Language; hasMail: boolean } | null
  owner: Hand
  /** Who else of the team may take it over. */
  mates: readonly Hand[]
  /** Whoever decides about what is above a lead's limit, and closes what the owner may not. */
  above: Hand
  /** Median hours until the customer hears from a person. */
  replyHours: number
  /** Share of promises that are kept. */
  keeps: number
  /** How likely each remedy is. */
  remedies: Readonly<Record<string, number>>
  /** Null where nobody will find out why. */
  causeId: string | null
  ownError: boolean
  words: CaseWords
  /** What the first reply begins with, where it goes by mail; null: it is written without. */
  ready: ReadyReply | null
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** The life of one case by chance: a list of deeds in the order of time, as far as they ever come. What lies ahead of today has not happened yet. */
export function liveCase(start: CaseStart, random: Random): Step[] {
  const life = new Life(start, random)
  if (!start.customer) life.withoutCustomer()
  else life.withCustomer()
  return life.steps.toSorted((a, b) => a.at.getTime() - b.at.getTime())
}

class Life {
  readonly steps: Step[] = []
  readonly #start: CaseStart
  readonly #random: Random
  #owner: Hand
  #at: number
  #promises = 0
  #remedies = 0

  constructor(start: CaseStart, random: Random) {
    this.#start = start
    this.#random = random
    this.#owner = start.owner
    this.#at = start.openedAt.getTime()
  }

  /** Nobody to ask: what happened is noted, and the check-in runs out. */
  withoutCustomer(): void {
    if (this.#random.chance(0.5)) this.#note()
    this.#cause()
    if (this.#random.chance(0.07)) return
    this.#pass(30, 0.6).#ask("")
    this.#runOut()
  }

  withCustomer(): void {
    const { replyHours, mates } = this.#start
    const random = this.#random
    if (mates.length > 0 && random.chance(0.13)) this.#handOff(replyHours / 3)
    this.#pass(replyHours, 0.8).#reply("reply")
    if (random.chance(0.2)) this.#note()
    if (random.chance(0.5)) this.#giveRemedy()
    if (random.chance(0.58)) this.#promise()
    this.#cause()
    const end = random.next()
    if (end < 0.012) return
    if (end < 0.04) this.#closeWithout(end < 0.034 ? "disagreed" : "abuse")
    else {
      this.#pass(20, 0.7).#ask(this.#letter("ask"))
      this.#answer({ yes: 0.6, no: 0.13 })
    }
  }

  /** What the customer says when asked; after a "no" it goes round once more. */
  #answer(likely: { yes: number; no: number }): void {
    const random = this.#random
    const said = random.next()
    if (said < likely.yes) this.#pass(13, 1, true).#verdict(true)
    else if (said < likely.yes + likely.no) {
      this.#pass(9, 1, true).#verdict(false)
      this.#onceMore()
    } else {
      this.#runOut()
      if (!random.chance(0.025)) return
      this.#at += random.int(1, 9) * day
      this.#pass(9, 1, true).#verdict(false)
      this.#onceMore()
    }
  }

  #onceMore(): void {
    const random = this.#random
    this.#pass(6, 0.7).#reply("again")
    if (random.chance(0.6)) this.#giveRemedy()
    if (random.chance(0.5)) this.#promise()
    this.#pass(26, 0.6).#ask(this.#letter("ask"))
    if (random.chance(0.68)) this.#pass(13, 1, true).#verdict(true)
    else this.#runOut()
  }

  /** Lets time go by: about so many hours, and staff work between six and eight in the evening. */
  #pass(hours: number, spread: number, anyTime = false): this {
    this.#at += Math.max(3 * minute, Math.min(this.#random.around(hours, spread), hours * 9) * hour)
    const ofDay = this.#at % day
    if (!anyTime && (ofDay < 6 * hour || ofDay > 20 * hour)) {
      if (ofDay > 20 * hour) this.#at += day
      this.#at = Math.floor(this.#at / day) * day + 6 * hour + this.#random.int(0, 190) * minute
    }
    return this
  }

  #do(step: DistributiveOmit<Step, "at" | "by">, by: Doer = this.#owner, at = this.#at): void {
    this.steps.push({ ...step, by, at: new Date(Math.round(at)) } as Step)
    this.#at += this.#random.int(40, 400) * 1000
  }

  #handOff(hours: number): void {
    const next = this.#random.pick(this.#start.mates)
    this.#pass(hours, 0.4).#do({ do: "hand-off", to: next.id, reason: this.#say(this.#start.words.handOffReasons) })
    this.#owner = next
  }

  #reply(kind: "reply" | "again"): void {
    const channel = this.#start.customer?.hasMail && this.#random.chance(0.8) ? "mail" : "call"
    const own = this.#letter(kind)
    const ready = kind === "reply" && channel === "mail" ? this.#start.ready : null
    const words = ready ? this.#filledIn(ready) : own
    this.#do({ do: "reply", words, channel, ...(ready && { templateId: ready.templateId }) })
  }

  #filledIn(ready: ReadyReply): string {
    const { customer, openedAt } = this.#start
    const { first, language } = customer ?? { first: "", language: "en" }
    return fillIn(ready, { customer: first, owner: this.#owner.first, openedAt, language })
  }

  #note(): void {
    this.#do({ do: "note", words: this.#say(this.#start.words.notes) })
  }

  #promise(): void {
    const random = this.#random
    const promise = this.#promises++
    const dueAt = this.#dueIn(random.int(1, 4))
    this.#do({ do: "promise", promise, what: this.#letter("promise"), dueAt })
    if (random.chance(0.05)) this.#renegotiate(promise, dueAt)
    else this.#settle(promise, dueAt, this.#start.keeps)
  }

  #renegotiate(promise: number, dueAt: Date): void {
    const next = this.#promises++
    const later = new Date(dueAt.getTime() + 2 * day)
    this.#at = dueAt.getTime() - this.#random.int(60, 400) * minute
    this.#do({ do: "renegotiate", promise, next, dueAt: later })
    this.#settle(next, later, 0.9)
  }

  #settle(promise: number, dueAt: Date, keeps: number): void {
    const due = dueAt.getTime()
    if (this.#random.chance(keeps)) {
      const before = Math.min(this.#random.around(4, 0.9) * hour, (due - this.#at) * 0.8)
      this.#at = due - before
      this.#do({ do: "keep", promise })
    } else {
      this.#do({ do: "break", promise }, "system", nextRound(due + 1, 5 * minute, 0))
      this.#at = due + this.#random.int(2, 30) * hour
    }
  }

  /** Four in the afternoon, so many days on. */
  #dueIn(days: number): Date {
    return new Date(Math.floor(this.#at / day) * day + days * day + 16 * hour)
  }

  #giveRemedy(): void {
    const random = this.#random
    const kind = random.weighted(this.#start.remedies)
    const usual = this.#start.words.remedies[kind]?.usual
    const amountMinor = usual ? Math.max(500, Math.round(random.around(usual, 0.75) / 500) * 500) : 0
    const remedy = this.#remedies++
    this.#do({
      do: "remedy",
      remedy,
      kind,
      amountMinor,
      words: this.#say(this.#start.words.remedies[kind]?.words ?? [""]),
    })
    const limit = this.#owner.role === "member" ? 5_000 : 30_000
    if (amountMinor <= limit) return
    const decision = random.chance(0.85) ? "approved" : "refused"
    const decider = this.#owner.role === "member" && amountMinor <= 30_000 ? this.#start.owner : this.#start.above
    this.#pass(3, 0.8).#do(
      { do: "decide", remedy, decision, words: this.#say(this.#start.words.decisions[decision]) },
      decider,
    )
  }

  #cause(): void {
    const { causeId, ownError } = this.#start
    if (causeId === null) return
    this.#pass(2, 0.5).#do({ do: "cause", causeId, words: this.#say(this.#start.words.causeWords), ownError })
  }

  #ask(words: string): void {
    this.#do({ do: "ask", words })
  }

  #verdict(putRight: boolean): void {
    this.#do({ do: "verdict", putRight, words: this.#letter(putRight ? "yes" : "no") }, "customer")
  }

  /** The hourly round closes what has waited for seven days. */
  #runOut(): void {
    const asked = this.steps.findLast((step) => step.do === "ask")
    const after = (asked?.at.getTime() ?? this.#at) + 7 * day
    this.#at = nextRound(after, hour, 7 * minute)
    this.#do({ do: "run-out" }, "system", this.#at)
  }

  #closeWithout(how: "disagreed" | "abuse"): void {
    this.#pass(30, 0.5).#do(
      {
        do: "close",
        how,
        reason: this.#say(this.#start.words.closureReasons[how]),
        appeal: this.#start.words.appeal,
      },
      this.#start.above,
    )
  }

  #say(templates: readonly string[]): string {
    return say(this.#random.pick(templates), this.#random, {}).trim()
  }

  #letter(kind: keyof Letters): string {
    const { customer, words } = this.#start
    const templates = (words.letters[customer?.language ?? "en"] ?? words.letters.en)[kind]
    const slots = { first: customer?.first ?? "", owner: this.#owner.first, day: fridays[customer?.language ?? "en"] }
    return say(this.#random.pick(templates), this.#random, slots).trim()
  }
}

const fridays: Record<Language, string> = { en: "Friday", es: "viernes", fr: "vendredi", de: "Freitag", ar: "الجمعة" }

/** The first time at or after this one at which a round starts that comes every so often, so long after the full period. */
const nextRound = (from: number, every: number, after: number) => Math.ceil((from - after) / every) * every + after

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never
