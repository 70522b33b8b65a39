import { password, pin } from "../town.ts"
import type { About, Ask } from "./request.ts"

const organisation = {
  name: "Harbour Bank",
  logo: null,
  colour: "#1f4e5f",
  language: "en",
  timeZone: "Europe/Lisbon",
  currency: "EUR",
}
const joining = ({ place }: About) => ({
  name: "Ines Duarte",
  email: null,
  employeeNumber: null,
  unitId: place.unitId,
  job: "Teller",
  role: "member",
})
const staff = () => ({ csv: "employee number,name,unit\n4711,Ines Duarte,north\n" })
const amara = ({ town }: About) => ({ personId: town.cast.amara.id, pin })

const signingIn: Record<string, Ask> = {
  signIn: { body: () => ({ login: "amara@harbour.example", password }) },
  "signInWithPin: on one's own device": { body: amara },
  "signInWithPin: on a shared device": { body: amara, device: ({ town }) => town.tablet },
  "listTeamOfDevice: on a shared device": { device: ({ town }) => town.tablet },
  listMySessions: { of: "session", lists: true },
  endMySession: { of: "session" },
  changeMyPassword: { body: () => ({ current: password, next: "an even longer password" }) },
  resetPassword: { of: "person" },
  invitePerson: { of: "person with an address" },
  printPasswordCode: { of: "person" },
  askForPassword: { body: () => ({ email: "amara@harbour.example" }) },
  setPasswordByTicket: {
    of: "a password ticket",
    body: ({ record }) => ({ ticket: record.code, next: "an even longer password" }),
  },
  setMyPin: { body: () => ({ pin }) },
  setMyLocale: { body: () => ({ locale: "pt" }) },
  setPin: { of: "person", body: () => ({ pin }) },
  "setPin: of an administrator": { of: "an administrator", body: () => ({ pin }) },
  listDevices: { of: "device", lists: true },
  registerDevice: { of: "unit", body: ({ record }) => ({ name: "Tablet", unitId: record.id }) },
  endDevice: { of: "device" },
  releasePin: { of: "a locked PIN" },
  listServiceAccounts: { of: "service account", lists: true },
  addServiceAccount: { body: () => ({ name: "Till system", scopes: ["read"] }) },
  endServiceAccount: { of: "service account" },
}

const theOrganisation: Record<string, Ask> = {
  setUpOrganisation: {
    body: () => ({ organisation, administrator: { name: "Mallory", email: "mallory@elsewhere.example", password } }),
  },
  changeOrganisation: { body: () => organisation },
  setPublicAddress: { body: ({ town }) => ({ url: town.address }) },
  listUnits: { of: "unit", lists: true },
  addUnit: {
    of: "unit",
    body: ({ record }) => ({ name: "Desk", code: null, parentId: record.id, kind: "front", timeZone: null }),
  },
  changeUnit: {
    of: "a unit below",
    body: () => ({ name: "Desk", kind: "front", timeZone: null, language: null, leadId: null }),
  },
  closeUnit: { of: "a unit below" },
  reopenUnit: { of: "a closed unit" },
  listPeople: { of: "person", lists: true, query: ({ record }) => ({ q: record.id }) },
  getPerson: { of: "person" },
  addPerson: { of: "unit", body: joining },
  changePerson: {
    of: "person",
    body: (about) => ({ ...joining(about), languages: [], startsOn: null, leavesOn: null }),
  },
  letPersonLeave: { of: "person" },
  bringPersonBack: { of: "a person who left" },
  previewPeopleImport: { body: staff },
  importPeople: { body: staff },
}

export const peopleRequests: Record<string, Ask> = { ...signingIn, ...theOrganisation }
