import { catalogue } from "#web/words/catalogue.ts"

export const ownerTitles = catalogue("owners-titles", { owners: "Who looks after cases" })

/** What the screen says that keeps who looks after cases. */
export const ownerWords = catalogue("owners", {
  owners: "Who looks after cases",
  lead: "A case goes to somebody of the unit who is here, knows what it takes, speaks the customer’s language and has the fewest open cases. Never to nobody.",
  unit: "Unit",
  people: "The people of {{unit}}",
  otherwise: "Nobody of the unit looks after cases, or all who do are away? Then {{name}} has them.",
  noneYet: "Nobody here looks after cases yet, so all of them go to {{name}}.",
  takes: "Looks after cases",
  takesNot: "No cases",
  skills: "Is good at",
  skillsHelp: "In your own words, such as refunds or baggage.",
  languages: "Speaks",
  languagesHelp: "Codes such as es or de.",
  away: "Away until",
  awayHelp: "The last day away. Cases pass them over until then.",
  awayUntil: "Away until {{day}}",
  open_one: "{{count}} open case",
  open_other: "{{count}} open cases",
  change: "Change",
  leave: "Leave it",
  keep: "Keep it",
  kept: "Kept. The next case goes by it.",
  rules: "Who answers for a touchpoint",
  rulesHelp:
    "A case that names no unit comes to this one; of the others it chooses the team. A skill asks for somebody who knows it.",
  noRules: "There are no touchpoints yet. They come with the questions of your surveys.",
  touchpoint: "Touchpoint",
  answers: "Answers for it",
  anyUnit: "The unit in which it happened",
  skill: "Takes",
  anySkill: "Anybody",
  value: "What a customer is worth",
  valueHelp:
    "Service does not depend on spending, so nobody sees in a case what its customer bought, unless you allow it to a role here. The audit tells that you did.",
  valueRoles: "May see it",
  valueNobody: "Nobody",
  "role.member": "Members",
  "role.lead": "Leads",
  "role.steward": "Stewards",
  "role.executive": "Executives",
  "role.administrator": "Administrators",
})
