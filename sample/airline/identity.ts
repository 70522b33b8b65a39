/** A kingfisher in flight, small enough to travel inside every customer page. */
const kingfisher = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><path fill="#0f5c6e" d="M4 20c9-2 15 0 19 5 4-9 11-14 21-15-3 7-7 13-13 18-5 4-12 8-20 8l6-6c-6-2-10-5-13-10z"/><path fill="#d9772b" d="M17 30c5 0 10-2 14-5-3 6-9 10-17 10z"/><circle cx="38.500" cy="13.500" r="1.300" fill="#fff"/></svg>`

export const identity = {
  name: "Alcedo Air",
  logo: `data:image/svg+xml;base64,${Buffer.from(kingfisher).toString("base64")}`,
  colour: "#0f5c6e",
  language: "en",
  timeZone: "Europe/Lisbon",
  currency: "EUR",
}

/** Who can sign in to the sample, one a role; all with this password, which is no secret. */
export const password = "kingfisher over the harbour"
export const logins = {
  administrator: "Vera Antunes",
  executive: "Helena Brandão",
  steward: "Gareth Pritchard",
  lead: "Tiago Esteves",
  member: "Inês Carvalho",
} as const
