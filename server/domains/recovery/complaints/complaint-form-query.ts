import type { z } from "zod"
import type { getComplaintForm as contract } from "#contracts/recovery.ts"
import { printPoster } from "#listening"
import { complaintLanguages, complaintWords } from "#pages/complaint/words.ts"
import { listUnitsFlat } from "#people"
import { publicAddress } from "#platform/config/local-address.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { codeOf } from "#platform/links/code-of-link.ts"
import { findTouchpoint } from "./place-of-complaint.ts"

type Asked = z.output<typeof contract.query>

/** How customers come to the form: the link with its code, and what to put into a page of one's own. */
export async function getComplaintForm(ctx: Ctx, asked: Asked): Promise<z.input<typeof contract.reply>> {
  const { url, trial, query } = await linkOf(ctx, asked)
  const { words } = complaintWords([asked.language, (await getOrganisation(ctx)).language])
  const framed = `${url}?${new URLSearchParams({ ...query, embedded: "1" })}`
  const link = withQuery(url, query)
  return {
    link: { url: link, trial },
    code: codeOf(link),
    snippet: `<iframe src="${escaped(framed)}" title="${escaped(words.title)}" width="100%" height="900" loading="lazy" style="border:0"></iframe>`,
    languages: [...complaintLanguages],
  }
}

export async function getComplaintPoster(ctx: Ctx, asked: Asked): Promise<Buffer> {
  const [{ url, trial, query, place }, organisation] = await Promise.all([linkOf(ctx, asked), getOrganisation(ctx)])
  const { words, language } = complaintWords([asked.language, organisation.language])
  return printPoster({
    organisation: organisation.name,
    colour: organisation.colour,
    logo: organisation.logo,
    language,
    question: words.title,
    invitation: words.scan,
    place,
    url: withQuery(url, query),
    shownUrl: url.replace(/^https?:\/\//, ""),
    trial: trial ? words.trialPoster : null,
  })
}

async function linkOf(ctx: Ctx, { unit, touchpoint, language }: Asked) {
  const [address, units, at] = await Promise.all([
    publicAddress(ctx),
    unit ? listUnitsFlat(ctx) : [],
    touchpoint ? findTouchpoint(ctx, touchpoint) : undefined,
  ])
  const where = units.find(({ id }) => id === unit)
  if (unit && !where) throw notFound("This unit")
  if (touchpoint && !at) throw notFound("This touchpoint")
  const query: Record<string, string> = {
    ...(where && { unit: where.code }),
    ...(at && { touchpoint: at.id }),
    ...(language && { lang: language }),
  }
  return {
    url: `${address.url}/complaint`,
    trial: address.trial,
    query,
    place: [where?.name, at?.name].filter(Boolean).join(" · ") || null,
  }
}

const withQuery = (url: string, query: Record<string, string>) =>
  Object.keys(query).length > 0 ? `${url}?${new URLSearchParams(query)}` : url

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
