import type { z } from "zod"
import { type lineUpCard, lineUpQuestionWords } from "#contracts/line-up.ts"
import { publicAddress } from "#platform/config/local-address.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { mailBody } from "#platform/mail/mail-body.ts"
import { filled, mailWordsIn } from "#platform/mail/mail-words.ts"
import type { Mail } from "#platform/mail/queue-mail.ts"
import { localeOf } from "#platform/words/locale-of.ts"
import { translated } from "#platform/words/translated.ts"
import { type LineUpMailWords, lineUpMailWords } from "./line-up-mail-words.ts"

type Card = z.input<typeof lineUpCard>
export type Reader = { id: string; name: string; email: string; locale: string | null }

/** A person who has left the mail unopened for a year may still press its button. */
const linkLasts = 400 * 24 * 3_600_000

/** A team's card as a mail to one person, in their language, with the one press that ends it (RFC 8058). */
export async function lineUpMail(ctx: Ctx, reader: Reader, card: Card, timeZone: string): Promise<Mail> {
  const [organisation, { url }] = await Promise.all([getOrganisation(ctx), publicAddress(ctx)])
  const { language, words } = mailWordsIn(lineUpMailWords, reader.locale, organisation.language)
  const locale = localeOf(language)
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeZone: "UTC" }).format(new Date(card.day))
  const token = ctx.house.signer.sign("line-up-mail", reader.id, 1, new Date(ctx.now().getTime() + linkLasts))
  const body = await mailBody(organisation, {
    paragraphs: [
      filled(words.hello, { name: reader.name }),
      ...paragraphsOf(card, words, { language, locale, timeZone }),
    ],
    button: { label: words.button, href: `${url}/line-up` },
    footer: filled(words.footer, { organisation: organisation.name, link: `${url}/line-up` }),
    language,
  })
  return {
    ...body,
    to: reader.email,
    toName: reader.name,
    subject: filled(words.subject, { unit: card.unit.name, day }),
    headers: {
      "List-Unsubscribe": `<${url}/api/line-up-mail/declined/${token}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    },
    purpose: "line-up-mail",
    about: { kind: "person", id: reader.id },
  }
}

type Story = NonNullable<Card["story"]>

const namesIn = ({ people, units }: Story) => [...people, ...units].map(({ name }) => name)
const wordsIn = ({ title, words, tip }: Story) => [title, words, tip].filter(Boolean).join("\n\n")

type Tongue = { language: string; locale: string; timeZone: string }

/** The parts of the card in its order; those with nothing to say are left out. */
function paragraphsOf(card: Card, words: LineUpMailWords, { language, locale, timeZone }: Tongue): string[] {
  const list = new Intl.ListFormat(language)
  const time = new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone })
  const { standard, story, miss, promises, anniversaries, awards } = card
  const promised = promises.map(({ what, owner, dueAt }) => `${time.format(new Date(dueAt))}: ${what} (${owner})`)
  const celebrated = anniversaries.map(({ person: { name }, years }) =>
    filled(years === 0 ? words.firstDay : years === 1 ? words.yearOne : words.years, { name, years: `${years}` }),
  )
  const won = awards.map(({ name, names }) => filled(words.award, { names: list.format(names), award: name }))
  return [
    standard && filled(words.standard, { title: standard.name, behaviour: standard.behaviour }),
    story && filled(words.story, { names: list.format(namesIn(story)), words: wordsIn(story) }),
    miss && filled(words.miss, { words: miss.words }),
    miss?.weDid && filled(words.changed, { words: miss.weDid }),
    promised.length > 0 && [words.promised, ...promised].join("\n"),
    celebrated.length + won.length > 0 && filled(words.congratulate, { names: list.format([...won, ...celebrated]) }),
    filled(words.question, { question: questionOf(card, language) }),
  ].filter((paragraph): paragraph is string => Boolean(paragraph))
}

/** The question with its answers, but not which of them is right: that is for the team to say. */
function questionOf({ question, standard }: Card, language: string): string {
  if (question.by === "lead") return question.words
  if (question.by === "check") return [question.question, ...question.answers.map((answer) => `– ${answer}`)].join("\n")
  const said = translated("line-up-questions", lineUpQuestionWords, language)[question.key] ?? ""
  return said.replaceAll("{{standard}}", standard?.name ?? "")
}
