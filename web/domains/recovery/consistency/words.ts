import { catalogue } from "#web/words/catalogue.ts"

export const consistencyTitles = catalogue("consistency-titles", { consistency: "Same failure, same remedy?" })

/** What was given for the same failure, and whether some customers get less. */
export const consistencyWords = catalogue("consistency", {
  consistency: "Same failure, same remedy?",
  lead: "What customers were given when the same thing went wrong. Putting right is equal for all: who spends less, or speaks another language, should not get less.",
  by: "Held side by side by",
  "by.band": "How much they spend",
  "by.language": "Language",
  none: "No cause has enough settled cases in these days",
  noneWhy: "It takes {{smallest}} settled cases of one cause. Say in cases why it happened, and this fills by itself.",
  tooFew_one: "{{count}} cause has fewer cases, too few to say.",
  tooFew_other: "{{count}} causes have fewer cases, too few to say.",
  told: "In {{count}} settled cases, {{given}} got more than an apology. Half got {{median}} or less; the middle half lies between {{low}} and {{high}}.",
  toldLittle:
    "In {{count}} settled cases, {{given}} got more than an apology. Half got nothing worth money; of the others, half got {{high}} or less.",
  toldWords:
    "In {{count}} settled cases, {{given}} got more than an apology. Three in four or more got nothing worth money.",
  groups: "Each kind of customer",
  toCause: "Open the cause",
  alike: "No kind of customer stands apart by more than chance explains.",
  notJudged: "The kinds of customers are too few to be held side by side.",
  less: "{{who}} get less than the others, by more than chance explains. Look at these cases.",
  more: "{{who}} get more than the others, by more than chance explains.",
  "band.small": "Small spenders",
  "band.middle": "Middle spenders",
  "band.large": "Large spenders",
  unknown: "Not known",
  kinds: "What was given",
  kindCases_one: "{{name}} in {{count}} case",
  kindCases_other: "{{name}} in {{count}} cases",
  nothingBut: "Nothing but words",
  "column.group": "Customers",
  "column.cases": "Cases",
  "column.given": "Got something",
  "column.median": "Median",
  "column.spread": "Middle half",
  "column.word": "Against the others",
  range: "{{low}} to {{high}}",
  kept: "fewer than {{smallest}}",
  "apart.less": "less",
  "apart.more": "more",
  "apart.no-signal": "no signal",
  "apart.too-few": "too few to say",
  file: "Save these numbers",
})
