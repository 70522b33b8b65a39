import type { Ctx } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"

/** A survey is named once, because people, imports and the command line speak of it by name. Throws `survey-name-taken`. */
export async function refuseTakenName(ctx: Ctx, name: string, except?: string): Promise<void> {
  const other = await ctx.db
    .selectFrom("listening_survey")
    .select("id")
    .where((eb) => eb(eb.fn("lower", ["name"]), "=", name.toLowerCase()))
    .executeTakeFirst()
  if (other && other.id !== except)
    throw new Refusal("survey-name-taken", `There is a survey named "${name}" already. Give this one another name.`, {
      told: { name },
      fields: [{ path: "body.name", message: "Another survey has this name." }],
    })
}
