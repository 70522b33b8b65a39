import type { SampleStep } from "#contracts/doors.ts"
import type { Ref } from "#platform/trace/link.ts"

/** How far it is, from 0 to 1, and what is being made. */
export type Progress = (share: number, step: SampleStep["key"], count?: number) => Promise<void>

/** What a sample holds, where its story begins to be looked at, and who can sign in with which password. */
export type Filled = {
  people: number
  customers: number
  responses: number
  cases: number
  kudos: number
  story: Ref
  logins: { role: string; name: string; login: string; password: string }[]
}
