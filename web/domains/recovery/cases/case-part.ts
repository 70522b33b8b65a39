import type { ComponentType } from "react"
import type { Saying } from "#web/words/catalogue.ts"
import type { Case } from "./case-of.ts"

/** A section of the case screen; it draws nothing where it has nothing to say. */
export type CaseSection = { key: string; section: ComponentType<{ of: Case }> }

/** What one can do in a case: a form in a tab, and the one key that opens it. */
export type CaseDeed = {
  name: string
  /** The key on the keyboard, a small letter of its own among deeds and `caseKeys`. */
  key: string
  title: Saying
  form: ComponentType<{ of: Case }>
  /** Where it is left out: the deed would be refused. */
  offered?: (one: Case) => boolean
}
