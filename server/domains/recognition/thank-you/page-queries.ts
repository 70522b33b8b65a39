import type { z } from "zod"
import type { getThankYouPage as contract } from "#contracts/thank-you.ts"
import { printPoster } from "#listening"
import { thankYouLanguages, thankYouWords } from "#pages/thank-you/words.ts"
import { reaches } from "#people"
import { publicAddress } from "#platform/config/local-address.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { codeOf } from "#platform/links/code-of-link.ts"
import { handOf } from "../access.ts"
import { getPage, type PageOfUnit } from "./open-page.ts"

type Asked = z.output<typeof contract.query>

/** How customers come to a unit's page, and whether it is open. */
export async function readThankYouPage(ctx: Ctx, asked: Asked): Promise<z.input<typeof contract.reply>> {
  const page = await getPage(ctx, asked.unit)
  const [{ url, query, trial }, hand] = await Promise.all([linkOf(ctx, page, asked), handOf(ctx)])
  const link = withQuery(url, query)
  return {
    unit: { id: page.unit.id, name: page.unit.name },
    open: page.open,
    follows: page.follows && { id: page.follows.id, name: page.follows.name },
    may: { switch: personOf(ctx).role !== "member" && reaches(hand.reach, page.unit.id) },
    link: { url: link, trial },
    code: codeOf(link),
    languages: [...thankYouLanguages],
  }
}

/** The poster of a page that is open, as a PDF. Throws `thank-you-page-closed` while it would lead nowhere. */
export async function drawThankYouPoster(ctx: Ctx, asked: Asked): Promise<Buffer> {
  const page = await getPage(ctx, asked.unit)
  if (!page.open)
    throw new Refusal("thank-you-page-closed", "Open this thank-you page first: its poster would lead nowhere.")
  const [{ url, query, trial }, organisation] = await Promise.all([linkOf(ctx, page, asked), getOrganisation(ctx)])
  const { words: w, language } = thankYouWords([asked.language, organisation.language])
  return printPoster({
    organisation: organisation.name,
    colour: organisation.colour,
    logo: organisation.logo,
    language,
    question: w.posterQuestion,
    invitation: w.scan,
    place: page.unit.parentId === null ? null : page.unit.name,
    url: withQuery(url, query),
    shownUrl: url.replace(/^https?:\/\//, ""),
    trial: trial ? w.trialPoster : null,
  })
}

async function linkOf(ctx: Ctx, { unit }: PageOfUnit, { language }: Asked) {
  const { url, trial } = await publicAddress(ctx)
  const query = { ...(unit.parentId !== null && { unit: unit.code }), ...(language && { lang: language }) }
  return { url: `${url}/thank-you`, trial, query }
}

const withQuery = (url: string, query: Record<string, string>) =>
  Object.keys(query).length > 0 ? `${url}?${new URLSearchParams(query)}` : url
