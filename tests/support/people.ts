import { setUpOrganisation } from "#contracts/people.ts"
import type { Role } from "#contracts/route.ts"
import { addPerson } from "../../server/domains/people/persons/add-person.ts"
import { hashOfSecret } from "../../server/domains/people/secret.ts"
import { startSession } from "../../server/domains/people/sign-in/start-session.ts"
import { addUnit } from "../../server/domains/people/units/add-unit.ts"
import type { Caller, TestHouse } from "./app.ts"

/**
 * The bank that tests happen in. Company > North (branch of Amara, led by Bruno) and South (branch of Chidi, led by Dana); Head office is back office.
 * - amara: teller in North, a member · bruno: lead of North · chidi: teller in South, a member · dana: lead of South
 * - ewa: culture owner (steward) · farid: executive · grace: administrator
 */
export type Cast = { [name in CastName]: Caller & { id: string; unitId: string } } & {
  units: { company: string; north: string; south: string; office: string }
}
type CastName = "amara" | "bruno" | "chidi" | "dana" | "ewa" | "farid" | "grace"

const password = "a long enough password"
let hash: Promise<string> | undefined

export async function openBank(house: TestHouse): Promise<Cast> {
  const grace = house.stranger()
  await grace.call(setUpOrganisation, {
    body: {
      organisation: {
        name: "Harbour Bank",
        logo: null,
        colour: "#1f4e5f",
        language: "en",
        timeZone: "Europe/Lisbon",
        currency: "EUR",
      },
      administrator: { name: "Grace Hall", email: "grace@harbour.example", password },
    },
  })
  const { ctx } = house
  const first = await ctx.db.selectFrom("people_person").select(["id", "unit_id"]).executeTakeFirstOrThrow()
  const company = first.unit_id
  const units = {
    company,
    north: await addUnit(ctx, { code: "north", name: "North", parentId: company, kind: "front" }),
    south: await addUnit(ctx, { code: "south", name: "South", parentId: company, kind: "front" }),
    office: await addUnit(ctx, { code: "office", name: "Head office", parentId: company, kind: "back" }),
  }
  const join = async (name: string, unitId: string, job: string, role: Role) => {
    const email = `${name.split(" ")[0]?.toLowerCase()}@harbour.example`
    const id = await addPerson(ctx, { name, email, employeeNumber: null, unitId, job, role })
    hash ??= hashOfSecret(password)
    await ctx.db
      .insertInto("people_password")
      .values({ person_id: id, hash: await hash, changed_at: ctx.now() })
      .execute()
    // Signed in by the deed: to try a password takes as long as all else that opens a bank.
    const { token } = await startSession(ctx, id, { strength: "full", deviceId: null, userAgent: undefined })
    const caller = house.stranger()
    caller.cookies.set("ws_session", token)
    return Object.assign(caller, { id, unitId })
  }
  const cast: Cast = {
    units,
    grace: Object.assign(grace, { id: first.id, unitId: company }),
    amara: await join("Amara Okafor", units.north, "Teller", "member"),
    bruno: await join("Bruno Reis", units.north, "Branch lead", "lead"),
    chidi: await join("Chidi Eze", units.south, "Teller", "member"),
    dana: await join("Dana Novak", units.south, "Branch lead", "lead"),
    ewa: await join("Ewa Lind", units.office, "Culture owner", "steward"),
    farid: await join("Farid Haddad", units.office, "Managing director", "executive"),
  }
  await ctx.db.updateTable("people_unit").set({ lead_id: cast.bruno.id }).where("id", "=", units.north).execute()
  await ctx.db.updateTable("people_unit").set({ lead_id: cast.dana.id }).where("id", "=", units.south).execute()
  return cast
}
