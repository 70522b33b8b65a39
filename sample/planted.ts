/** A day of the sample year, counted back from its last: 0 is today. */
export type DaysAgo = number

/**
 * What has been planted in the airline's year, and the product must bring out: as data, so that tests and documents can hold what is shown against what
 * is so. `unit` is a unit's code; shares are of answers that count as glad (see stats: top boxes).
 */
export const planted = {
  /** A fix that worked: a second boarding pass reader at every gate, and rows called in order. */
  fixThatWorked: {
    unit: "lis",
    measure: "csat",
    doneDaysAgo: 98,
    direction: "better",
    shareBefore: 0.56,
    shareAfter: 0.83,
  },
  /** A fix that did not: a text message to those whose bag is late tells them nothing they want to know. */
  fixThatDidNot: {
    unit: "bags",
    measure: "csat",
    doneDaysAgo: 154,
    direction: "none",
    shareBefore: 0.55,
    shareAfter: 0.55,
  },
  /** A rule that gets in the way: a name on a ticket can be corrected within 24 hours only. Its fix is planned and not done. */
  ruleInTheWay: {
    unit: "calls",
    measure: "ces",
    words: ["24-hour", "24 horas", "24 heures", "24-Stunden", "24 ساعة"],
    /** Of the calls that people comment on, so many are about it; such a call is glad only where the clock had not run out. */
    shareOfComments: 0.14,
    direction: "worse",
  },
  /**
   * The app fails at check-in since an update: hardly anybody has it easy any more, and far more say so than in other weeks. It is a fortnight old, so that the latest
   * whole week lies within it whatever day it is, and nothing has been done about it yet. The app alone has few answers in an ordinary week, so that the chart of
   * the whole of customer contact is the one that tells.
   */
  appThatFails: {
    unit: "web",
    toldAt: "contact",
    measure: "ces",
    direction: "worse",
    sinceDaysAgo: 13,
    share: 0.05,
    /** Of a year's answers about the app, so many more come in these days. */
    shareOfAnswers: 0.15,
  },
  /** Small spenders are served worse at one station: lower scores, and a later first reply where they complain. */
  smallSpenders: {
    unit: "lgw",
    measure: "csat",
    band: "small",
    direction: "worse",
    shareSmall: 0.57,
    shareOthers: 0.82,
    /** Median hours to the first reply. */
    replySmall: 44,
    replyOthers: 8,
  },
  /** Who spent little on their first flight leaves about twice as soon (chance of it after each flight); most go because of the price. */
  leaving: {
    /** In cents. */
    smallBelow: 15_000,
    smallEach: 0.36,
    othersEach: 0.16,
    stoppedInMidyear: 0.35,
    /** Share of those who left that it is known of. */
    said: 0.7,
    reasons: { price: 38, service: 25, moved: 20, product: 11, other: 6 },
  },
  /** What goes with recommending is the crew; asked what matters most, people say being on time. */
  drivers: {
    survey: "After your flight",
    first: "the-crew",
    saidFirst: "on-time",
    /** How strongly the score draws each rating along: in steps of five for 2.5 points. */
    pull: { "the-crew": 0.95, "on-time": 0.6, "the-seat": 0.35, "the-cabin": 0.3, "food-and-drink": 0.12 },
    said: { "on-time": 44, "the-seat": 24, "the-crew": 14, "food-and-drink": 10, "the-cabin": 8 },
    /** The share of ratings that are not given. */
    leftOut: 0.14,
  },
  /** What staff noted of boarding at the station that mended it: often before the fix, never since. */
  notedInTime: { unit: "lis", words: /reader/, least: 8 },
  /** Stations that differ by chance alone: the same share is behind all of them, all year. */
  chanceAlone: { units: ["bcn", "vie", "dub"], measure: "csat", direction: "none", share: 0.76 },
} as const
