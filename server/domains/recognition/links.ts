import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { type LinkSource, shortTitle, type TraceLink, touching } from "#platform/trace/link.ts"

/** Kudos: which people and teams they thank, what standard they show, and which customer's answer they come from. */
export const recognitionLinks: LinkSource = {
  kinds: ["kudos"],

  async linksOf(ctx, refs) {
    const ids = (kind: string) => refs.filter((ref) => ref.kind === kind).map(({ id }) => id)
    const [kudos, standards, responses, people] = [ids("kudos"), ids("standard"), ids("response"), ids("person")]
    const teams = await teamLinks(ctx, { kudos, units: ids("unit") })
    if (kudos.length + standards.length + responses.length + people.length === 0) return teams
    const rows = await ctx.db
      .selectFrom("recognition_kudos as kudos")
      .leftJoin("recognition_kudos_person as thanked", "thanked.kudos_id", "kudos.id")
      .select(["kudos.id", "kudos.standard_id", "kudos.response_id", "kudos.from_id", "thanked.person_id"])
      .where("kudos.withdrawn_at", "is", null)
      .where((eb) =>
        eb.or([
          ...(kudos.length ? [eb("kudos.id", "in", kudos)] : []),
          ...(standards.length ? [eb("kudos.standard_id", "in", standards)] : []),
          ...(responses.length ? [eb("kudos.response_id", "in", responses)] : []),
          ...(people.length ? [eb("thanked.person_id", "in", people), eb("kudos.from_id", "in", people)] : []),
        ]),
      )
      .orderBy("kudos.id", "desc")
      .limit(mostLinks)
      .execute()
    const links = rows.flatMap((row): TraceLink[] => {
      const self = { kind: "kudos", id: row.id }
      return [
        ...(row.person_id ? [{ from: self, verb: "thanked", to: { kind: "person", id: row.person_id } }] : []),
        ...(row.standard_id ? [{ from: self, verb: "shows", to: { kind: "standard", id: row.standard_id } }] : []),
        ...(row.response_id ? [{ from: { kind: "response", id: row.response_id }, verb: "became", to: self }] : []),
        ...(row.from_id ? [{ from: { kind: "person", id: row.from_id }, verb: "gave", to: self }] : []),
      ]
    })
    return [...touching(refs, links), ...teams]
  },

  async nodesOf(ctx, refs) {
    const ids = refs.filter((ref) => ref.kind === "kudos").map(({ id }) => id)
    if (ids.length === 0) return []
    const rows = await ctx.db
      .selectFrom("recognition_kudos")
      .select(["id", "words", "at", namesThanked.as("thanked")])
      .where("id", "in", ids)
      .where("withdrawn_at", "is", null)
      .execute()
    return rows.map((row) => ({
      kind: "kudos",
      id: row.id,
      title: shortTitle(row.words ?? row.thanked),
      at: row.at,
      href: `/board?kudos=${row.id}`,
    }))
  },
}

/** Which teams were thanked as a whole, and for what. */
async function teamLinks(ctx: Ctx, of: { kudos: readonly string[]; units: readonly string[] }): Promise<TraceLink[]> {
  if (of.kudos.length + of.units.length === 0) return []
  const rows = await ctx.db
    .selectFrom("recognition_kudos_unit as thanked")
    .innerJoin("recognition_kudos as kudos", "kudos.id", "thanked.kudos_id")
    .select(["kudos.id", "thanked.unit_id"])
    .where("kudos.withdrawn_at", "is", null)
    .where((eb) =>
      eb.or([
        ...(of.kudos.length ? [eb("thanked.kudos_id", "in", of.kudos)] : []),
        ...(of.units.length ? [eb("thanked.unit_id", "in", of.units)] : []),
      ]),
    )
    .orderBy("kudos.id", "desc")
    .limit(mostLinks)
    .execute()
  return rows.map((row) => ({
    from: { kind: "kudos", id: row.id },
    verb: "thanked",
    to: { kind: "unit", id: row.unit_id },
  }))
}

/** Words that are not for everyone leave the names of who is thanked. */
const namesThanked = sql<string>`(
  select coalesce(string_agg(name, ', ' order by name), '') from (
    select person.name from recognition_kudos_person thanked join people_person person on person.id = thanked.person_id
    where thanked.kudos_id = recognition_kudos.id
    union all
    select unit.name from recognition_kudos_unit thanked join people_unit unit on unit.id = thanked.unit_id
    where thanked.kudos_id = recognition_kudos.id) names)`

/** A standard or a person gathers very many; the picture shows the latest. */
const mostLinks = 60
