import { stewarding } from "#contracts/route.ts"
import { findSetting } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { forbidden, Refusal, signInNeeded } from "#platform/errors/refusal.ts"

/** The doors stand open to anyone until something has been set up; then to stewards. */
export async function mustBeFirstVisit(ctx: Ctx): Promise<void> {
  if (!(await findSetting(ctx, "organisation"))) return
  if (ctx.actor.kind !== "person") throw signInNeeded()
  if (!stewarding.includes(ctx.actor.role) || ctx.actor.strength !== "full") throw forbidden()
}

export async function mustBeEmpty(ctx: Ctx): Promise<void> {
  if (await findSetting(ctx, "organisation"))
    throw new Refusal(
      "sample-not-alone",
      "This installation has an organisation already. Open the sample in an empty data folder: npm start -- --data DIR --sample",
    )
}

export async function mustBeSample(ctx: Ctx): Promise<void> {
  const organisation = await findSetting(ctx, "organisation")
  if (!organisation?.sample)
    throw new Refusal("no-sample", "This is no sample organisation. Sign in with your own login.", { status: 403 })
}
