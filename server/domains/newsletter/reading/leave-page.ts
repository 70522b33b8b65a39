import { newsletterWords } from "#pages/newsletter/words.ts"
import { type RenderedPage, renderPage } from "#pages/render.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { filled } from "#platform/mail/mail-words.ts"
import type { ReaderOfLink } from "./reader-of-link.ts"

/** Where the link in a newsletter leads, and that in the mail before the first one: the question, or what has come of the answer. Without a reader, that the link is over. */
export async function leavePage(
  ctx: Ctx,
  said: "asked" | "left" | "confirming" | "returned",
  reader: ReaderOfLink | undefined,
  { token, lang }: { token: string; lang: string | undefined },
): Promise<RenderedPage> {
  const organisation = await getOrganisation(ctx)
  const { words, language } = newsletterWords(lang, reader?.language, organisation.language)
  const address = reader?.address ?? ""
  const state = reader ? said : "over"
  const told = {
    over: { title: words.linkOver, why: words.linkOverWhy, deed: null },
    asked: { title: words.leave, why: words.leaveWhy, deed: { to: "leave", label: words.leaveDeed } },
    confirming: {
      title: filled(words.confirmSubject, { organisation: organisation.name }),
      why: words.confirmWhy,
      deed: { to: "confirm", label: words.confirmDeed },
    },
    left: { title: words.left, why: words.leftWhy, deed: { to: "return", label: words.back } },
    returned: { title: words.returned, why: words.returnedWhy, deed: null },
  }[state]
  const query = lang ? `?lang=${lang}` : ""
  return renderPage(ctx, {
    template: "newsletter/leave.liquid",
    style: "newsletter/newsletter.css",
    title: `${told.title} · ${organisation.name}`,
    language,
    data: {
      state,
      title: told.title,
      why: filled(told.why, { address }),
      deed: told.deed && { label: told.deed.label, action: `/newsletter/${told.deed.to}/${token}${query}` },
    },
  })
}
