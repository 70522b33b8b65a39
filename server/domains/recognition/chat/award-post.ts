import { sql } from "kysely"
import type { PostSource } from "#platform/chat/post-source.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { filled, mailWordsIn } from "#platform/mail/mail-words.ts"
import { findPresentedAward } from "../awards/award-queries.ts"
import { readNameMask } from "../outside/name-mask.ts"
import { chatWords } from "./chat-words.ts"

/** An award that has been presented, and who has won: a team by its name, people as they said that their names may stand there. */
export const awardPost: PostSource = {
  kind: "award",
  async compose(ctx, id, readers) {
    const found = await findPresentedAward(ctx, id)
    if (!found) return null
    const { words: w, language } = mailWordsIn(chatWords, (await getOrganisation(ctx)).language)
    const people = found.winners.flatMap(({ people, unit }) => (unit ? [] : people))
    const choices = await readChoices(
      ctx,
      people.map((one) => one.id),
    )
    const mayStand = (id: string) =>
      readers === "colleagues" ? choices.get(id)?.in_chat !== false : choices.get(id)?.outside === true
    const named = people.filter((one) => mayStand(one.id)).map(({ name }) => name)
    const others = people.length - named.length
    const unnamed = others === 0 ? [] : [others === 1 ? w.colleague : filled(w.colleagues, { count: String(others) })]
    const teams = found.winners.flatMap(({ unit }) => (unit ? [unit.name] : []))
    const names = new Intl.ListFormat(language).format([...teams, ...named, ...unnamed])
    const text = readers === "colleagues" ? found.purpose : (await readNameMask(ctx))(found.purpose).words
    return { title: filled(w.award, { award: found.name, names }), text, href: `/awards/${id}` }
  },
}

async function readChoices(ctx: Ctx, ids: readonly string[]) {
  const { rows } = await sql<{ person_id: string; in_chat: boolean; outside: boolean }>`
    select person_id, in_chat, outside from recognition_name_choice where person_id = any(${[...ids]}::uuid[])`.execute(
    ctx.db,
  )
  return new Map(rows.map((row) => [row.person_id, row]))
}
