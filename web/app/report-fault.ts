import { clientFault } from "#contracts/house.ts"
import { i18n } from "#web/words/language.ts"
import { call } from "./call.ts"
import { Problem } from "./problem.ts"

/** Tells the server that a screen broke, so that somebody learns of it. What the server itself refused, it knows already. */
export function reportFault(error: unknown): void {
  if (error instanceof Problem) return
  const told = error instanceof Error ? error : new Error(String(error))
  const body = {
    message: told.message.slice(0, 2000),
    stack: told.stack?.slice(0, 8000),
    at: location.pathname.slice(0, 500),
    locale: i18n.language,
  }
  void call(clientFault, { body }).catch(() => undefined)
}
