import { claimWords } from "#pages/claim/words.ts"
import { publicAddress } from "#platform/config/local-address.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import type { Mail } from "#platform/mail/queue-mail.ts"

const lastsDays = 60

/** What a buyer is asked after delivery: what we had said, and whether it was so; in their language. */
export async function claimMail(
  ctx: Ctx,
  askId: string,
  buyer: { words: string; name: string | null; email: string; language: string | null },
): Promise<Mail> {
  const [organisation, address] = await Promise.all([getOrganisation(ctx), publicAddress(ctx)])
  const { words: w } = claimWords(buyer.language, organisation.language)
  const expires = new Date(ctx.now().getTime() + lastsDays * 24 * 3_600_000)
  const link = `${address.url}/k/${ctx.house.signer.sign("claim", askId, 1, expires)}`
  return {
    to: buyer.email,
    toName: buyer.name,
    subject: `${w.question} · ${organisation.name}`,
    text: [`${w.weSaid}\n“${buyer.words}”`, `${w.mailAsk}\n${link}`, `${w.mailOnce}\n${organisation.name}`].join(
      "\n\n",
    ),
    purpose: "claim-question",
    about: { kind: "claim-ask", id: askId },
  }
}
