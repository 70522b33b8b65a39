import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { secretMatches, spendACheck } from "../secret.ts"
import { type SessionStart, startSession } from "./start-session.ts"

const wrong = () =>
  new Refusal(
    "wrong-sign-in",
    "That e-mail address or employee number, or that password, is not right. Try again, or ask an administrator for a new password.",
    { status: 401 },
  )

/**
 * Signs a person in with their password. An unknown login and a wrong password are refused alike, and take as long. The session starts only while that
 * password still holds, so that none slips in beside a change of it.
 */
export async function signIn(
  ctx: Ctx,
  given: { login: string; password: string },
  at: { deviceId: string | null; userAgent: string | undefined },
): Promise<SessionStart> {
  const found = await findByLogin(ctx, given.login)
  const right = found ? await secretMatches(given.password, found.hash) : await spendACheck(given.password)
  if (!found || !right) throw wrong()
  return inTransaction(ctx, async (ctx) => {
    const still = await ctx.db
      .selectFrom("people_person as person")
      .innerJoin("people_password as password", "password.person_id", "person.id")
      .select("person.id")
      .where("person.id", "=", found.id)
      .where("person.left_at", "is", null)
      .where("password.hash", "=", found.hash)
      .forShare()
      .executeTakeFirst()
    if (!still) throw wrong()
    return startSession(ctx, found.id, { ...at, strength: "full" })
  })
}

function findByLogin(ctx: Ctx, login: string) {
  return ctx.db
    .selectFrom("people_person as person")
    .innerJoin("people_password as password", "password.person_id", "person.id")
    .select(["person.id", "password.hash"])
    .where("person.left_at", "is", null)
    .where((eb) =>
      eb.or([
        eb(eb.fn("lower", ["person.email"]), "=", login.trim().toLowerCase()),
        eb("person.employee_number", "=", login.trim()),
      ]),
    )
    .executeTakeFirst()
}
