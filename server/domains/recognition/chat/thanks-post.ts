import { sql } from "kysely"
import type { ChatReaders } from "#contracts/chat.ts"
import type { PostSource } from "#platform/chat/post-source.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { filled, mailWordsIn } from "#platform/mail/mail-words.ts"
import { listUnnamedInChat } from "../outside/name-choice.ts"
import { readNameMask } from "../outside/name-mask.ts"
import { withoutNames } from "../stories/without-names.ts"
import { chatWords } from "./chat-words.ts"

/**
 * Thanks as a channel reads them. Names stand there as their bearers said; a colleague's words only where colleagues alone read, a customer's only where
 * they agreed to be quoted. What is left out can be read inside, where the post leads.
 */
export const thanksPost: PostSource = {
  kind: "thanks",
  async compose(ctx, id, readers) {
    const thanks = await findThanks(ctx, id)
    if (!thanks || thanks.people.length + thanks.units.length === 0) return null
    const { words: w, language } = mailWordsIn(chatWords, (await getOrganisation(ctx)).language)
    const named = thanks.people.filter((one) => mayStand(one, readers)).map(({ name }) => name)
    const others = thanks.people.length - named.length
    const unnamed = others === 0 ? [] : [others === 1 ? w.colleague : filled(w.colleagues, { count: String(others) })]
    const names = new Intl.ListFormat(language).format([...named, ...thanks.units, ...unnamed])
    const text = await wordsFor(ctx, thanks, readers)
    return {
      title: filled(w.thanksBy, {
        giver: giverIn(thanks, readers) ?? (thanks.giver ? w.someColleague : w.customer),
        names,
      }),
      text: text ?? w.readInside,
      href: `/board?kudos=${id}`,
    }
  },
}

type Person = { id: string; name: string; inChat: boolean | null; outside: boolean | null }
type Thanks = {
  words: string
  giver: Person | null
  /** The customer's name, where they agreed to it and to be quoted. */
  customer: string | null
  quotable: boolean
  people: Person[]
  units: string[]
}

/** Who has not said: in channels of colleagues, and nowhere else. */
const mayStand = ({ inChat, outside }: Person, readers: ChatReaders): boolean =>
  readers === "colleagues" ? inChat !== false : outside === true

const giverIn = ({ giver, customer }: Thanks, readers: ChatReaders): string | null =>
  giver ? (mayStand(giver, readers) ? giver.name : null) : customer

/** The words that these readers may read; null where they may read none. */
async function wordsFor(
  ctx: Ctx,
  { words, giver, quotable, people }: Thanks,
  readers: ChatReaders,
): Promise<string | null> {
  if (giver ? readers === "others" : !quotable) return null
  if (readers === "colleagues") return withoutNames(words, await listUnnamedInChat(ctx))
  const told = new Set(people.filter((one) => mayStand(one, readers)).map(({ id }) => id))
  return (await readNameMask(ctx))(words, { told }).words
}

const choiceOf = (
  person: string,
) => sql`jsonb_build_object('id', ${sql.ref(`${person}.id`)}, 'name', ${sql.ref(`${person}.name`)},
  'inChat', (select choice.in_chat from recognition_name_choice choice where choice.person_id = ${sql.ref(`${person}.id`)}),
  'outside', (select choice.outside from recognition_name_choice choice where choice.person_id = ${sql.ref(`${person}.id`)}))`

/** Thanks that are on the board with their words. */
async function findThanks(ctx: Ctx, id: string): Promise<Thanks | undefined> {
  const { rows } = await sql<Thanks>`
    select kudos.words, case when giver.id is not null then ${choiceOf("giver")} end as giver,
      case when thank_you.shown = 'named' and thank_you.quotable then thank_you.customer_name end as customer,
      coalesce(thank_you.quotable, false) as quotable,
      coalesce((select jsonb_agg(${choiceOf("person")} order by person.name) from recognition_kudos_person thanked
        join people_person person on person.id = thanked.person_id where thanked.kudos_id = kudos.id), '[]') as people,
      array(select unit.name from recognition_kudos_unit thanked join people_unit unit on unit.id = thanked.unit_id
        where thanked.kudos_id = kudos.id order by unit.name) as units
    from recognition_kudos kudos left join people_person giver on giver.id = kudos.from_id
    left join recognition_thank_you thank_you on thank_you.id = kudos.thank_you_id
    where kudos.id = ${id} and kudos.withdrawn_at is null and kudos.words is not null`.execute(ctx.db)
  return rows[0]
}
