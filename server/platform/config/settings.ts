import { z } from "zod"
import { newsletterSettings } from "#contracts/newsletter.ts"
import { roles } from "#contracts/route.ts"
import { language, line, timeZone } from "#contracts/shapes.ts"
import type { Ctx } from "#platform/ctx.ts"

/** What the organisation has set for itself; one row a key. */
const shapes = {
  organisation: z.object({
    name: line(120),
    /** A data: URL of at most 3 KB, so that it travels inside customer pages. */
    logo: z.string().max(4200).nullable(),
    colour: z.string().regex(/^#[0-9a-f]{6}$/i),
    language,
    timeZone,
    currency: z.string().length(3),
    /** "airline" or "bakery" when this is a sample organisation. */
    sample: z.string().max(40).nullable(),
  }),
  /** Where customers reach this installation; links are marked as a trial until it has been set and reached. */
  publicAddress: z.object({ url: z.url().max(200), reachedAt: z.string().nullable() }),
  /** Where the program listened when it was last started, for commands beside it: they are told no port. */
  served: z.object({ port: z.int().min(1).max(65535) }),
  /** The record whose Trace a sample opens on. */
  sampleStory: z.object({ kind: z.string().max(40), id: z.uuid() }),
  /** Which roles see in a case what its customer is worth. */
  caseValue: z.object({ roles: z.array(z.enum(roles)).max(5) }),
  newsletter: newsletterSettings,
}

export type Settings = { [K in keyof typeof shapes]: z.infer<(typeof shapes)[K]> }
export type Organisation = Settings["organisation"]

export async function findSetting<K extends keyof Settings>(ctx: Ctx, key: K): Promise<Settings[K] | undefined> {
  const row = await ctx.db.selectFrom("platform_setting").select("value").where("key", "=", key).executeTakeFirst()
  return row && (shapes[key].parse(row.value) as Settings[K])
}

export async function keepSetting<K extends keyof Settings>(ctx: Ctx, key: K, value: Settings[K]): Promise<void> {
  const row = { key, value: JSON.stringify(shapes[key].parse(value)), changed_at: ctx.now() }
  await ctx.db
    .insertInto("platform_setting")
    .values(row)
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ value: row.value, changed_at: row.changed_at }))
    .execute()
}

/** The organisation, with what a page needs even before it has been set up. */
export async function getOrganisation(ctx: Ctx): Promise<Organisation> {
  return (
    (await findSetting(ctx, "organisation")) ?? {
      name: "Wellserved",
      logo: null,
      colour: "#5c2a55",
      language: "en",
      timeZone: "UTC",
      currency: "EUR",
      sample: null,
    }
  )
}
