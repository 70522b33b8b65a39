import type { Ctx } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { secretMatches, spendACheck } from "./password.ts"

/** The person whose login and password these are. An unknown login and a wrong password are refused alike, and take as long. */
export async function checkPassword(ctx: Ctx, login: string, password: string): Promise<{ personId: string }> {
  const found = await ctx.db
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
  const right = found ? await secretMatches(password, found.hash) : await spendACheck(password)
  if (!found || !right)
    throw new Refusal(
      "wrong-sign-in",
      "That e-mail address or employee number, or that password, is not right. Try again, or ask an administrator for a new password.",
      { status: 401 },
    )
  return { personId: found.id }
}
