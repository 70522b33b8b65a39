import { catalogue } from "#web/words/catalogue.ts"

export const translationTitles = catalogue("translation-titles", {
  translations: "Standards in other languages",
  translate: "Translate a standard",
  translatePurpose: "Translate the purpose",
})

/** What the screens say about purpose and standards in several languages. */
export const translationWords = catalogue("translations", {
  translations: "In other languages",
  lead: "Everyone reads the standards in their own language where there is one, and says yes to what they understood. Only the first language is rewritten; what follows from it shows here.",
  readIn: "Read in",
  matter: "What",
  purpose: "Why service matters here",
  "state.current": "Translated",
  "state.small-edit": "Small edit since",
  "state.outdated": "Out of date",
  missing: "Translate",
  draft: "Draft",
  add: "Add a language",
  addHelp: "Choose it, then translate one standard after another. Readers see what is finished.",
  choose: "Choose a language",
  nothing: "Nothing to translate yet",
  nothingWhy: "Write the purpose and the first standard in the language of your organisation; then others can follow.",
  translate: "{{title}} in {{language}}",
  original: "In {{language}}",
  behindSmall: "Since version {{number}}, which was translated, only small edits were made. They are marked here.",
  behind:
    "Version {{number}} was translated. The words have been rewritten since, and whoever has to say yes reads the first language until this is kept anew. What changed is marked here.",
  behindPurpose: "The purpose has been written anew since it was translated. What changed is marked here.",
  question: "The question that tells whether it was read",
  answerNumber: "Answer {{number}}",
  keep: "Keep this translation",
  keepHelp: "Keeping it says that it fits the wording beside it.",
  kept: "It is kept in {{language}}.",
  withdraw: "Take it away",
  withdrawAsk: "Take this translation away?",
  withdrawWhat:
    "Whoever reads in this language finds the first language instead. You can translate it again at any time.",
  withdrawn: "It is shown in {{language}} no more.",
  outdatedNote: "Translated from an earlier wording. The one in force is in {{language}}.",
})
