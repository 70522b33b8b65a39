import { createContext } from "react"

/** Whose drafts these are: on a shared device nobody finds another's. */
export const DraftOwner = createContext("nobody")

const prefix = "wellserved.draft"

/** What was typed and not yet sent, kept in this tab until it is. */
export function keptDraft<T extends object>(owner: string, name: string | undefined): Partial<T> {
  if (name === undefined) return {}
  try {
    return JSON.parse(sessionStorage.getItem(`${prefix}.${owner}.${name}`) ?? "{}")
  } catch {
    return {}
  }
}

export function keepDraft(owner: string, name: string | undefined, values: object): void {
  if (name === undefined) return
  try {
    sessionStorage.setItem(`${prefix}.${owner}.${name}`, JSON.stringify(values))
  } catch {
    // A full or forbidden storage costs the draft, not the form.
  }
}

export function dropDraft(owner: string, name: string | undefined): void {
  if (name !== undefined) sessionStorage.removeItem(`${prefix}.${owner}.${name}`)
}
