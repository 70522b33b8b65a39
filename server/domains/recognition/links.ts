import { type LinkSource, shortTitle, type TraceLink, touching } from "#platform/trace/link.ts"

/** Kudos: whom they thank, what standard they show, and which customer's answer they come from. */
export const recognitionLinks: LinkSource = {
  kinds: ["kudos"],

  async linksOf(ctx, refs) {
    const ids = (kind: string) => refs.filter((ref) => ref.kind === kind).map(({ id }) => id)
    const [kudos, standards, responses, people] = [ids("kudos"), ids("standard"), ids("response"), ids("person")]
    if (kudos.length + standards.length + responses.length + people.length === 0) return []
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
    return touching(refs, links)
  },

  async nodesOf(ctx, refs) {
    const ids = refs.filter((ref) => ref.kind === "kudos").map(({ id }) => id)
    if (ids.length === 0) return []
    const rows = await ctx.db
      .selectFrom("recognition_kudos")
      .select(["id", "words", "at"])
      .where("id", "in", ids)
      .where("withdrawn_at", "is", null)
      .execute()
    return rows.map((row) => ({
      kind: "kudos",
      id: row.id,
      title: shortTitle(row.words),
      at: row.at,
      href: `/board?kudos=${row.id}`,
    }))
  },
}

/** A standard or a person gathers very many; the picture shows the latest. */
const mostLinks = 60
