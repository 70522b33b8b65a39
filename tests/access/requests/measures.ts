import { type About, type Ask, today } from "./request.ts"

const nps: Ask = { params: { key: "nps" } }
const byChannel: Ask = { ...nps, query: () => ({ by: "channel" }) }
const mark = (about: About, unitId: string | null) => ({ unitId, day: today(about), words: "A second till" })

export const measuresRequests: Record<string, Ask> = {
  readMeasure: nps,
  readSeries: nps,
  readByUnit: nps,
  readByDimension: byChannel,
  compareUnits: nps,
  saveComparison: nps,
  readDrivers: {},
  saveDrivers: {},
  readEvenHandedness: {},
  saveEvenHandedness: {},
  listEvenHandednessAlerts: {},
  readWordOfMouth: {},
  readWorth: {},
  saveWorth: {},
  saveWordOfMouth: {},
  listAssumptions: {},
  keepAssumption: { params: { name: "happy-tell" }, body: () => ({ low: 3, high: 9 }) },
  dropAssumption: { params: { name: "happy-tell" } },
  readFalseSignals: {},
  listMyAlerts: { of: "alert", lists: true },
  listChartAlerts: nps,
  lookAtAlert: { of: "alert", body: () => ({ words: "Two were ill" }) },
  listJudgedChanges: {},
  readBeforeAndAfter: { of: "change" },
  saveBeforeAndAfter: { of: "change" },
  listSubjects: nps,
  saveReading: nps,
  saveSeries: nps,
  saveByUnit: nps,
  saveByDimension: byChannel,
  saveSubjects: nps,
  listChanges: { ...nps, of: "change", lists: true, query: ({ place }) => ({ unit: place.unitId }) },
  markChange: { ...nps, of: "unit", body: (about) => mark(about, about.record.id) },
  "markChange: for the company": { ...nps, body: (about) => mark(about, null) },
  removeChange: { of: "change" },
  "removeChange: for the company": { of: "a change for the company" },
}
