import { newId } from "#platform/ctx.ts"
import { contentHash } from "../../../server/domains/standards/standard.ts"
import { pin } from "../town.ts"
import type { About, Ask } from "./request.ts"

const content = () => ({
  title: "Greet first",
  behaviour: "We greet whoever comes in before they ask.",
  why: "",
  looksLike: "",
  notLike: "",
  toward: "both" as const,
})
const rosa = () => ({ name: "Rosa", email: null, phone: "+351 21 000 00 00", language: null })

const yes = { contentHash: contentHash(content()).toString("hex"), language: "en", answer: null }
const amaraSaysYes = ({ town }: About) => ({ ...yes, personId: town.cast.amara.id, pin })

/** Every standard that is not retired. */
async function inOrder({ town }: About) {
  const { db } = town.house.ctx
  const rows = await db.selectFrom("standards_standard").select("id").where("state", "!=", "retired").execute()
  return { ids: rows.map(({ id }) => id) }
}

const answers = (standardId: string) => ({
  serves: "Whoever comes in.",
  reaches: "The first word.",
  standards: [{ id: standardId, how: "I look up." }],
})
const inPortuguese = { language: "pt" }

/** Standards, and the customers that they are for. */
export const standardsRequests: Record<string, Ask> = {
  writePurpose: { body: () => ({ words: "Nobody leaves without an answer." }) },
  listStandards: { of: "standard", lists: true },
  "listStandards: drafts": { of: "a draft standard", lists: true },
  getStandard: { of: "standard" },
  "getStandard: a draft": { of: "a draft standard" },
  getLived: { of: "standard" },
  "getLived: of a draft": { of: "a draft standard" },
  getKitPdf: { of: "standard", query: () => ({ piece: "badge" }) },
  getKitSvg: { of: "standard", query: () => ({ piece: "badge" }) },
  listExamples: { of: "example" },
  tellExample: { of: "standard", body: () => ({ words: "She walked him to the stop." }) },
  withdrawExample: { of: "example" },
  listRoleCards: { of: "role card", lists: true },
  getRoleCard: { of: "role card" },
  writeRoleCard: {
    of: "standard",
    body: (about) => ({ job: newId(about.town.house.ctx), ...answers(about.record.id) }),
  },
  rewriteRoleCard: { of: "role card", body: ({ record }) => answers(record.standardId ?? "") },
  withdrawRoleCard: { of: "role card" },
  getTranslation: { of: "standard", params: inPortuguese },
  translateStandard: {
    of: "standard",
    params: inPortuguese,
    body: () => ({ wording: 1, words: { ...content(), check: null } }),
  },
  withdrawTranslation: { of: "standard", params: inPortuguese },
  getPurposeTranslation: { of: "a purpose", params: inPortuguese },
  translatePurpose: {
    of: "a purpose",
    params: inPortuguese,
    body: ({ record }) => ({ purposeId: record.id, words: "Ninguém sai sem resposta." }),
  },
  withdrawPurposeTranslation: { of: "a purpose", params: inPortuguese },
  draftStandard: { body: content },
  rewriteStandard: { of: "a draft standard", body: content },
  publishStandard: { of: "a draft standard" },
  retireStandard: { of: "standard" },
  orderStandards: { of: "standard", body: inOrder },
  listStandardsToRead: {},
  acknowledgeStandard: { of: "standard", body: () => yes },
  "acknowledgeStandard: a draft": { of: "a draft standard", body: () => yes },
  "getReadingRound: on one's own device": { of: "standard" },
  "getReadingRound: on a shared device": { of: "standard", device: ({ town }) => town.tablet },
  "acknowledgeInRound: on one's own device": { of: "standard", body: amaraSaysYes },
  "acknowledgeInRound: on a shared device": {
    of: "standard",
    body: amaraSaysYes,
    device: ({ town }) => town.tablet,
  },
  requestAcknowledgement: { of: "standard", body: () => ({ dueOn: null }) },
  writeCheck: { of: "a draft standard", body: () => ({ check: null }) },
  getAcknowledgements: { of: "standard" },
  acknowledgementsCsv: { of: "standard" },
  remindToRead: { of: "standard" },
  listCustomers: { of: "customer", lists: true },
  getCustomer: { of: "customer" },
  keepCustomer: { body: () => ({ ...rosa(), key: null }) },
  changeCustomer: { of: "customer", body: rosa },
  keepNeeds: { of: "customer", body: () => ({ needs: "Hears badly" }) },
}
