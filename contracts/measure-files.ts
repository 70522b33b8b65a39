import { z } from "zod"
import { measureFilters, measureKey } from "./measure-figure.ts"
import { readByDimension, readSeries } from "./measures.ts"
import { type Access, route } from "./route.ts"

/** Readings of measures as files: the same numbers as the readings beside them. */

const open: Access = { who: "person", pin: true, scope: "read" }
const byKey = z.object({ key: measureKey })
const csv = { media: "text/csv; charset=utf-8" } as const

export const saveReading = route({
  name: "saveReading",
  method: "GET",
  path: "/api/measures/:key/reading.csv",
  access: open,
  summary: "One figure as CSV",
  params: byKey,
  query: measureFilters,
  reply: csv,
})
export const saveSeries = route({
  name: "saveSeries",
  method: "GET",
  path: "/api/measures/:key/series.csv",
  access: open,
  summary: "A series as CSV",
  params: byKey,
  query: readSeries.query,
  reply: csv,
})
export const saveByUnit = route({
  name: "saveByUnit",
  method: "GET",
  path: "/api/measures/:key/units.csv",
  access: open,
  summary: "A measure by unit as CSV",
  params: byKey,
  query: measureFilters,
  reply: csv,
})
export const saveByDimension = route({
  name: "saveByDimension",
  method: "GET",
  path: "/api/measures/:key/breakdown.csv",
  access: open,
  summary: "A measure by touchpoint, survey, channel or language as CSV",
  params: byKey,
  query: readByDimension.query,
  reply: csv,
})
export const saveSubjects = route({
  name: "saveSubjects",
  method: "GET",
  path: "/api/measures/:key/subjects.csv",
  access: open,
  summary: "The records behind a figure as CSV, at most 10,000",
  params: byKey,
  query: measureFilters,
  reply: csv,
})
