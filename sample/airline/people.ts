import type { Gender } from "../comments/write-comment.ts"
import { addressName, type Name, nameOf } from "../names/names.ts"
import type { Random } from "../random/random.ts"
import { type CastMember, cast } from "./cast.ts"
import { regionsOf, type Team, type TeamKind, teams } from "./units.ts"

export type Employee = {
  number: string
  name: string
  first: string
  gender: Gender
  /** Many on the ramp and at the gates have none. */
  email: string | null
  /** Code of their home unit. */
  unit: string
  job: string
  role: "member" | "lead" | "steward" | "executive" | "administrator"
  leads: boolean
  languages: string[]
  /** Days ago; customers speak of those who were here all year. */
  startedDaysAgo: number
}

const mailDomain = "alcedo.example"

const jobs: Record<TeamKind, { lead: string; deputy: string; others: readonly string[]; mail: number }> = {
  station: {
    lead: "Station lead",
    deputy: "Duty lead",
    others: [
      "Passenger agent",
      "Passenger agent",
      "Passenger agent",
      "Gate agent",
      "Gate agent",
      "Ticket desk agent",
      "Ramp agent",
      "Special assistance agent",
    ],
    mail: 0.55,
  },
  baggage: {
    lead: "Baggage lead",
    deputy: "Duty lead",
    others: ["Baggage tracer", "Baggage agent", "Baggage agent", "Courier planner"],
    mail: 0.5,
  },
  lounge: { lead: "Lounge lead", deputy: "Duty host", others: ["Lounge host", "Lounge host", "Barista"], mail: 0.5 },
  cabin: {
    lead: "Cabin base lead",
    deputy: "Purser",
    others: ["Cabin crew", "Cabin crew", "Cabin crew", "Purser"],
    mail: 0.8,
  },
  calls: {
    lead: "Call centre lead",
    deputy: "Floor lead",
    others: ["Customer adviser", "Customer adviser", "Customer adviser", "Social media adviser"],
    mail: 1,
  },
  web: {
    lead: "Product lead",
    deputy: "Designer",
    others: ["Web developer", "App developer", "Researcher", "Copywriter"],
    mail: 1,
  },
  money: {
    lead: "Refunds lead",
    deputy: "Senior accountant",
    others: ["Refunds clerk", "Refunds clerk", "Accountant"],
    mail: 1,
  },
  office: {
    lead: "Head of team",
    deputy: "Deputy",
    others: ["Specialist", "Analyst", "Planner", "Coordinator"],
    mail: 1,
  },
}

const tongues: Record<Team["city"], readonly string[]> = {
  Lisbon: ["pt", "en"],
  Porto: ["pt", "en"],
  Madrid: ["es", "en"],
  Barcelona: ["es", "en"],
  Paris: ["fr", "en"],
  Lyon: ["fr", "en"],
  Frankfurt: ["de", "en"],
  Vienna: ["de", "en"],
  London: ["en"],
  Dublin: ["en"],
  Casablanca: ["ar", "fr"],
  Cairo: ["ar", "en"],
}

/** Everyone who works here: those whom the story needs by name, then the teams filled up, each with a lead and a deputy. */
export function makePeople(random: Random): Employee[] {
  const people: Employee[] = []
  const addresses = new Set<string>()
  const fullNames = new Set(cast.map(({ name }) => name))
  const join = (member: Omit<Employee, "number" | "email">, name: Name, hasMail: boolean) => {
    let address = addressName(name)
    for (let n = 2; addresses.has(address); n++) address = `${addressName(name)}${n}`
    addresses.add(address)
    people.push({
      ...member,
      number: String(10_001 + people.length * 7),
      email: hasMail ? `${address}@${mailDomain}` : null,
    })
  }
  for (const member of cast) join({ ...member, first: member.first, startedDaysAgo: 1500 }, nameOfCast(member), true)
  for (const team of teams) {
    const own = random.fork(team.code)
    const { lead, deputy, others, mail } = jobs[team.does]
    const known = cast.filter(({ unit }) => unit === team.code)
    const titles = known.some(({ leads }) => leads) ? [deputy] : [lead, deputy]
    for (let at = known.length; at < team.people; at++) {
      const name = freshName(team, own, fullNames)
      const job = titles.shift() ?? own.pick(others)
      const leads = job === lead
      join(
        {
          name: `${name.first} ${name.last}`,
          first: name.first,
          gender: name.gender,
          unit: team.code,
          job,
          role: leads ? "lead" : "member",
          leads,
          languages: languagesOf(team, own),
          startedDaysAgo: own.chance(0.08) && !leads ? own.int(25, 330) : own.int(400, 5200),
        },
        name,
        leads || own.chance(mail),
      )
    }
  }
  return people
}

function freshName(team: Team, random: Random, taken: Set<string>): Name {
  for (;;) {
    const name = nameOf(random.weighted(regionsOf[team.city]), random)
    const full = `${name.first} ${name.last}`
    if (taken.has(full)) continue
    taken.add(full)
    return name
  }
}

function languagesOf(team: Team, random: Random): string[] {
  const third = random.pick(["es", "fr", "de", "ar", "pt", "it"])
  return [...new Set([...tongues[team.city], ...(random.chance(0.4) ? [third] : [])])]
}

function nameOfCast({ name, gender }: CastMember): Name {
  const [first = "", ...rest] = name.split(" ")
  return { first, last: rest.join(" "), gender }
}
