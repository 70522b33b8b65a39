/** What a survey lacks until it can be published, beside its field. */
export const surveyNotReadyWords = {
  "survey-not-ready.anonymous-contact": "An anonymous survey cannot ask for a name or an address.",
  "survey-not-ready.anonymous-words":
    "An anonymous survey cannot ask for words: nobody reads them one by one. Offer answers to choose from.",
  "survey-not-ready.contact-twice": "A survey asks for name and address once.",
  "survey-not-ready.depends-on-later": "A question can depend only on one that comes before it.",
  "survey-not-ready.depends-on-words": "A question can depend only on a score, a number or a choice.",
  "survey-not-ready.name-means-else": '"{{name}}" has another meaning in the link. Choose another name.',
  "survey-not-ready.name-twice": 'Two questions are named "{{name}}".',
  "survey-not-ready.no-question": "Ask at least one question.",
  "survey-not-ready.one-option": "Give at least two options.",
  "survey-not-ready.option-twice": "Two options have the same name.",
  "survey-not-ready.text-missing": "This text is missing in the survey's own language ({{language}}).",
  "survey-not-ready.words-twice": "A survey asks for the customer's own words once. Make this one a line of text.",
} as const
