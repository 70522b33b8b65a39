import { type Role, roles } from "#contracts/route.ts"
import { findUnit, listUnitsFlat } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import { notFound, Refusal } from "#platform/errors/refusal.ts"
import { resetPassword } from "../../server/domains/people/passwords/change-password.ts"
import { addPerson } from "../../server/domains/people/persons/add-person.ts"
import { type Common, withHouse } from "../open.ts"
import { say } from "../say.ts"

/** `wellserved user password LOGIN`: a new password, shown once; for the administrator who is locked out at 3 a.m. */
export async function newPassword(login: string, common: Common): Promise<void> {
  await withHouse(common, async ({ app: { ctx } }) => {
    const found = await ctx.db
      .selectFrom("people_person")
      .select(["id", "name"])
      .where("left_at", "is", null)
      .where((eb) =>
        eb.or([eb(eb.fn("lower", ["email"]), "=", login.toLowerCase()), eb("employee_number", "=", login)]),
      )
      .executeTakeFirst()
    if (!found) throw notFound(`A person with the login ${login}`)
    const password = await resetPassword(ctx, found.id)
    say(common, { id: found.id, password }, [
      `New password of ${found.name}: ${password}`,
      "It is shown once. All their sessions have ended.",
    ])
  })
}

type Joiner = Common & { email?: string; number?: string; role: string; unit?: string; job: string }

/** `wellserved user add NAME --email E --role R`: a person with a password, shown once. */
export async function addUser(name: string, joiner: Joiner): Promise<void> {
  const role = roles.find((known) => known === joiner.role)
  if (!role)
    throw new Refusal("unknown-role", `There is no role "${joiner.role}". Known are ${roles.join(", ")}.`, {
      status: 400,
    })
  if (!joiner.email && !joiner.number)
    throw new Refusal("no-login", "Give --email or --number: one of the two is the login.", { status: 400 })
  await withHouse(joiner, async ({ app: { ctx } }) => {
    const id = await addPerson(ctx, {
      name,
      email: joiner.email ?? null,
      employeeNumber: joiner.number ?? null,
      unitId: await unitOf(ctx, joiner.unit),
      job: joiner.job,
      role: role satisfies Role,
    })
    const password = await resetPassword(ctx, id)
    say(joiner, { id, password }, [
      `${name} may sign in with ${joiner.email ?? joiner.number} and the password ${password}`,
      "It is shown once.",
    ])
  })
}

async function unitOf(ctx: Ctx, asked: string | undefined): Promise<string> {
  const unit =
    asked === undefined
      ? (await listUnitsFlat(ctx)).find(({ parentId }) => parentId === null)
      : await findUnit(ctx, asked)
  if (!unit)
    throw asked === undefined
      ? new Refusal("not-set-up", "This installation has not been set up. Open it in a browser first.")
      : notFound(`The unit "${asked}"`)
  return unit.id
}
