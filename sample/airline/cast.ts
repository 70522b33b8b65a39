import type { Employee } from "./people.ts"

export type CastMember = Omit<Employee, "number" | "email" | "startedDaysAgo">

const member = (
  name: string,
  gender: "she" | "he",
  unit: string,
  job: string,
  role: CastMember["role"],
  languages: string[],
  leads = false,
): CastMember => ({ name, first: name.split(" ")[0] ?? name, gender, unit, job, role, leads, languages })

/** The top unit's code, as setting up an organisation gives it. */
export const company = "company"

/** Those whom the told story and the demonstration need by name. The first administrator comes first. */
export const cast: readonly CastMember[] = [
  member("Vera Antunes", "she", company, "Systems administrator", "administrator", ["pt", "en"]),
  member("Helena Brandão", "she", company, "Managing director", "executive", ["pt", "en", "fr"], true),
  member("Rui Sequeira", "he", "ground", "Head of ground", "lead", ["pt", "en", "es"], true),
  member("Elena Vidal", "she", "cabin", "Head of cabin", "lead", ["es", "en"], true),
  member("Niamh Doyle", "she", "contact", "Head of customer contact", "lead", ["en", "fr"], true),
  member("Matthias Krüger", "he", "office", "Finance director", "lead", ["de", "en"], true),
  member("Gareth Pritchard", "he", "people", "Head of service culture", "steward", ["en", "pt"]),
  member("Tiago Esteves", "he", "lis", "Station lead", "lead", ["pt", "en", "es"], true),
  member("Inês Carvalho", "she", "lis", "Gate agent", "member", ["pt", "en", "fr"]),
  member("Bilal Naciri", "he", "it", "Devices engineer", "member", ["fr", "ar", "en"]),
  member("Catarina Matos", "she", "bags", "Baggage lead", "lead", ["pt", "en"], true),
  member("Nuno Lourenço", "he", "fares", "Head of fares", "lead", ["pt", "en"], true),
]
