import type { z } from "zod"
import type { previewEdition as contract } from "#contracts/newsletter.ts"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { mailWriter } from "./edition-mail.ts"
import { getEdition } from "./edition-queries.ts"
import { renderEdition } from "./reading/archive-pages.ts"
import { asRead } from "./telling/as-read.ts"

/** An edition as the caller would get it if their language were this one, and as it stands on the web. Its link to get no more leads nowhere. */
export async function previewEdition(
  ctx: Ctx,
  editionId: string,
  language: string | undefined,
): Promise<z.input<typeof contract.reply>> {
  const me = personOf(ctx)
  const edition = await getEdition(ctx, editionId)
  const write = await mailWriter(ctx, editionId, ctx.house.mailDomain)
  const reader = { id: nobody, kind: "person" as const, name: me.name, email: "", language: language ?? me.locale }
  const { subject, text, html } = await write(reader)
  const days = { from: edition.fromDay, until: edition.untilDay }
  const page = await renderEdition(ctx, { ...edition, ...days }, edition.parts, language)
  const [outside] = edition.outside.reads ? await asRead(ctx, "outside", [edition]) : []
  const openPage = outside && (await renderEdition(ctx, { ...outside, ...days }, outside.parts, language))
  return { subject, text, mail: html ?? "", page: page.html, openPage: openPage?.html ?? null }
}

const nobody = "00000000-0000-0000-0000-000000000000"
