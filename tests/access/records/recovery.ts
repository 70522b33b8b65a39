import { randomBytes } from "node:crypto"
import { newId } from "#platform/ctx.ts"
import type { Town } from "../town.ts"
import { keepCustomer } from "./house.ts"
import { keepResponse, keepSurvey } from "./listening.ts"
import { type Made, type Makers, ofNobody, ofPerson, ofUnit, type Setting } from "./record.ts"

const day = 86_400_000

export const recoveryRecords = {
  case: ofPerson(keepCase),
  promise: ofPerson(async (setting) => {
    const { ctx } = setting.town.house
    const { id: caseId } = await keepCase(setting)
    const id = newId(ctx)
    const dueAt = new Date(ctx.now().getTime() + day)
    await ctx.db
      .insertInto("recovery_promise")
      .values({
        id,
        case_id: caseId,
        what: "Call back",
        owner_id: setting.place.ownerId,
        due_at: dueAt,
        made_at: ctx.now(),
      })
      .execute()
    return { id, caseId }
  }),
  /** Asked for by its owner, on a case that a colleague has. */
  "a remedy asked for": ofPerson((setting) => {
    const { colleagueId } = setting.place
    return askForRemedy({ ...setting, place: { ...setting.place, ownerId: colleagueId } }, setting.place.ownerId)
  }),
  "a remedy on my case": ofPerson((setting) => askForRemedy(setting, setting.place.colleagueId)),
  cause: ofNobody(async ({ town }) => ({ id: await keepCause(town) })),
  "two causes": ofNobody(async ({ town }) => ({ id: await keepCause(town), otherId: await keepCause(town) })),
  /** A cause for which a fix is planned in this place. */
  "a cause in a unit": ofUnit(async ({ town, place }) => ({ id: await keepCause(town), unitId: place.unitId })),
  friction: ofPerson(async ({ town, place }) => {
    const { ctx } = town.house
    const id = newId(ctx)
    const noted = { what: "The queue nearly blocked the door", noted_at: ctx.now(), noted_by: place.ownerId }
    await ctx.db
      .insertInto("recovery_friction")
      .values({ id, unit_id: place.unitId, ...noted })
      .execute()
    return { id }
  }),
  fix: ofPerson(async ({ town, place }) => {
    const { ctx } = town.house
    const id = newId(ctx)
    const plan = {
      title: "A second till",
      what: "Open it at noon.",
      due_on: "2026-03-30",
      lands_in: "process",
      measure: "nps",
    }
    await ctx.db
      .insertInto("recovery_fix")
      .values({
        id,
        cause_id: await keepCause(town),
        owner_id: place.ownerId,
        unit_id: place.unitId,
        made_at: ctx.now(),
        ...plan,
      })
      .execute()
    return { id }
  }),
  /** Of a customer's link, "near" is one that has run out, and "far" one that was made for something else; others have only guessed one. */
  link: ofPerson(async (setting) => linkTo(setting, "case", (await keepCase(setting)).id)),
  "file of a case": ofPerson(async (setting) => {
    const { id } = await keepCase(setting)
    return { id, fileId: await keepCaseFile(setting.town, id) }
  }),
  template: ofNobody(async ({ town }) => ({ id: await keepTemplate(town) })),
  "case with a template": ofPerson(async (setting) => ({
    ...(await keepCase(setting)),
    templateId: await keepTemplate(setting.town),
  })),
  "file link": ofPerson(async (setting) => {
    const { id } = await keepCase(setting)
    return { ...linkTo(setting, "case", id), fileId: await keepCaseFile(setting.town, id) }
  }),
  "mail to sort": ofNobody(async ({ town, place }) => {
    const { ctx } = town.house
    const { id: caseId } = await keepCase({ town, place })
    const { number } = await ctx.db
      .selectFrom("recovery_case")
      .select("number")
      .where("id", "=", caseId)
      .executeTakeFirstOrThrow()
    const id = newId(ctx)
    await ctx.db
      .insertInto("platform_mailbox")
      .values({ name: "service", since: ctx.now() })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await ctx.db
      .insertInto("platform_mail_in")
      .values({
        id,
        mailbox: "service",
        uid_validity: 1,
        uid: number,
        fingerprint: randomBytes(32),
        subject: "Offers",
        arrived_at: ctx.now(),
        kept_at: ctx.now(),
        size: 60,
        raw: Buffer.from("From: News <news@shop.example>\r\nSubject: Offers\r\n\r\nOffers"),
        state: "waiting",
        why: "bulk",
      })
      .execute()
    return { id, number: String(number) }
  }),
  claim: ofPerson(keepClaim),
  "claim link": ofPerson(async (setting) => linkTo(setting, "claim", (await askAboutClaim(setting)).id)),
  /** The same for the link to what became of an answer. */
  "answer link": ofPerson(async (setting) => linkTo(setting, "answer", (await keepResponse(setting)).id)),
  /** Belongs to who started it. */
  demonstration: ofPerson(async ({ town, place }) => {
    const { ctx } = town.house
    const id = newId(ctx)
    const survey = await ctx.db.selectFrom("listening_survey").select("id").executeTakeFirst()
    await ctx.db
      .insertInto("recovery_demonstration")
      .values({
        id,
        survey_id: survey?.id ?? (await keepSurvey(town, place.unitId, "open")).id,
        unit_id: place.unitId,
        started_by: place.ownerId,
        started_at: ctx.now(),
      })
      .execute()
    return { id }
  }),
} satisfies Makers

/** A link to a record; what is wrong with it is said at "link" above. */
export function linkTo({ town, caller, standing }: Setting, purpose: string, id: string): Made {
  const { ctx } = town.house
  const ends = new Date(ctx.now().getTime() + (standing === "near" ? -day : day))
  const token = ctx.house.signer.sign(standing === "far" ? "unsubscribe" : purpose, id, 1, ends)
  return { id, token: caller.column === "link" ? token : token.replace(/^.{8}/, "AAAAAAAA") }
}

async function keepTemplate({ house: { ctx } }: Town): Promise<string> {
  const id = newId(ctx)
  await ctx.db.insertInto("recovery_template").values({ id, name: "Sorry", made_at: ctx.now() }).execute()
  await ctx.db
    .insertInto("recovery_template_text")
    .values({ template_id: id, language: "en", body: "Sorry." })
    .execute()
  return id
}

async function keepCaseFile({ house: { ctx } }: Town, caseId: string): Promise<string> {
  const [id, fileId] = [newId(ctx), newId(ctx)]
  const file = { id: fileId, made_at: ctx.now(), media: "application/pdf", bytes: Buffer.from("%PDF-1.4") }
  await ctx.db.insertInto("platform_file").values(file).execute()
  await ctx.db
    .insertInto("recovery_file")
    .values({ id, case_id: caseId, file_id: fileId, name: "slip.pdf", size: 8 })
    .execute()
  return id
}

/** An open case whose customer can be written to. */
async function keepCase({ town, place }: Pick<Setting, "town" | "place">): Promise<Made> {
  const { ctx } = town.house
  const id = newId(ctx)
  await ctx.db
    .insertInto("recovery_case")
    .values({
      id,
      subject: "Charged twice",
      source: "note",
      customer_id: await keepCustomer(town),
      unit_id: place.unitId,
      owner_id: place.ownerId,
      state: "open",
      severity: "middle",
      opened_at: ctx.now(),
    })
    .execute()
  return { id }
}

async function askForRemedy(setting: Setting, byId: string): Promise<Made> {
  const { ctx } = setting.town.house
  const { id: caseId } = await keepCase(setting)
  const id = newId(ctx)
  const asked = { kind: "refund", step: "asked", amount_minor: 4_000, currency: "EUR", by_id: byId }
  await ctx.db
    .insertInto("recovery_remedy")
    .values({ id, case_id: caseId, at: ctx.now(), ...asked })
    .execute()
  return { id, caseId }
}

async function keepClaim({ town, place }: Pick<Setting, "town" | "place">): Promise<Made> {
  const { ctx } = town.house
  const id = newId(ctx)
  const claim = { kind: "advertising", words: "No fee in the first year", ask_after_days: 7, asks_a_day: 5 }
  await ctx.db
    .insertInto("recovery_claim")
    .values({ id, ...claim, owner_id: place.ownerId, unit_id: place.unitId, made_at: ctx.now() })
    .execute()
  return { id }
}

async function askAboutClaim(setting: Setting): Promise<Made> {
  const { ctx } = setting.town.house
  const { id: claimId } = await keepClaim(setting)
  const id = newId(ctx)
  await ctx.db
    .insertInto("recovery_claim_ask")
    .values({ id, claim_id: claimId, customer_id: await keepCustomer(setting.town), asked_at: ctx.now() })
    .execute()
  return { id }
}

async function keepCause({ house: { ctx } }: Town): Promise<string> {
  const id = newId(ctx)
  await ctx.db.insertInto("recovery_cause").values({ id, name: id, avoidable: true, made_at: ctx.now() }).execute()
  return id
}
