/** What a series is said to show. */
export const verdictWords = {
  "no-signal": "no signal",
  improved: "improved",
  worse: "worse",
  higher: "higher",
  lower: "lower",
  "too-few": "too few to say",
  "kept-back": "verdict kept back",
} as const

/** The sentence that every series carries. `others.`: to those who see less of it than it was judged by. What goes into it is given as values: "8 months", "May 2025", a figure, a day. */
export const seriesWords = {
  nothing: "There is nothing to show yet.",
  tooFew: "Too few to say: {{so}} so far, and a signal needs {{need}}.",
  noSignal: "No signal: the last {{last}} vary as the {{before}} before did.",
  pointBefore: "No signal now: {{at}} stood out, and what came since lies in the usual range.",
  runBefore: "No signal now: {{run}} in a row up to {{at}} lay on one side of the middle, and it has ended.",
  "point-above.improved": "Improved: {{at}} lies above the usual range, which ends at {{limit}}.",
  "point-below.improved": "Improved: {{at}} lies below the usual range, which begins at {{limit}}.",
  "point-above.worse": "Worse: {{at}} lies above the usual range, which ends at {{limit}}.",
  "point-below.worse": "Worse: {{at}} lies below the usual range, which begins at {{limit}}.",
  "point-above.higher": "Higher: {{at}} lies above the usual range, which ends at {{limit}}.",
  "point-below.lower": "Lower: {{at}} lies below the usual range, which begins at {{limit}}.",
  "run-above.improved": "Improved: {{run}} in a row, since {{since}}, lie above the middle, which is {{centre}}.",
  "run-below.improved": "Improved: {{run}} in a row, since {{since}}, lie below the middle, which is {{centre}}.",
  "run-above.worse": "Worse: {{run}} in a row, since {{since}}, lie above the middle, which is {{centre}}.",
  "run-below.worse": "Worse: {{run}} in a row, since {{since}}, lie below the middle, which is {{centre}}.",
  "run-above.higher": "Higher: {{run}} in a row, since {{since}}, lie above the middle, which is {{centre}}.",
  "run-below.lower": "Lower: {{run}} in a row, since {{since}}, lie below the middle, which is {{centre}}.",
  "change.improved":
    "Improved since “{{words}}” ({{day}}): the mean went from {{before}} to {{after}}, more than chance explains.",
  "change.worse":
    "Worse since “{{words}}” ({{day}}): the mean went from {{before}} to {{after}}, more than chance explains.",
  "change.higher":
    "Higher since “{{words}}” ({{day}}): the mean went from {{before}} to {{after}}, more than chance explains.",
  "change.lower":
    "Lower since “{{words}}” ({{day}}): the mean went from {{before}} to {{after}}, more than chance explains.",
  "change.noSignal": "No signal since “{{words}}” ({{day}}): the {{after}} since vary as the {{before}} before did.",
  "change.strays":
    "No signal since “{{words}}” ({{day}}): of the {{after}} since, {{strays}} lie outside the earlier range, too few to mean a change.",
  "change.oneStray":
    "No signal since “{{words}}” ({{day}}): of the {{after}} since, one lies outside the earlier range, which alone means no change.",
  "change.slight":
    "No signal since “{{words}}” ({{day}}): some of the {{after}} since stand out, but the mean has not followed them.",
  "change.unsettled":
    "No signal since “{{words}}” ({{day}}): some of the {{after}} since stand out, but to both sides.",
  "change.tooFewAfter":
    "Too few to say since “{{words}}” ({{day}}): {{after}} so far, and {{need}} are needed to rule out chance.",
  "change.tooFewBefore":
    "Too few to say about “{{words}}” ({{day}}): {{before}} before it, and {{need}} are needed to know the usual range.",
  keptBack: "The verdict is kept back: what it rests on comes from too few answers or people.",
  "others.improved": "Improved, by more than chance explains.",
  "others.worse": "Worse, by more than chance explains.",
  "others.higher": "Higher, by more than chance explains.",
  "others.lower": "Lower, by more than chance explains.",
  "others.no-signal": "No signal now: what came last lies in the usual range.",
  "others.change.improved": "Improved since “{{words}}” ({{day}}), by more than chance explains.",
  "others.change.worse": "Worse since “{{words}}” ({{day}}), by more than chance explains.",
  "others.change.higher": "Higher since “{{words}}” ({{day}}), by more than chance explains.",
  "others.change.lower": "Lower since “{{words}}” ({{day}}), by more than chance explains.",
  "others.change.no-signal": "No signal since “{{words}}” ({{day}}): chance explains what came after it.",
} as const

/** How periods are counted and named within those sentences. */
export const periodsWords = {
  day_one: "{{count}} day",
  day_other: "{{count}} days",
  week_one: "{{count}} week",
  week_other: "{{count}} weeks",
  month_one: "{{count}} month",
  month_other: "{{count}} months",
  year_one: "{{count}} year",
  year_other: "{{count}} years",
  // Where some lie between that have no figure, so that "the last 8 months" would be the wrong ones.
  dayFigure_one: "{{count}} day with a figure",
  dayFigure_other: "{{count}} days with a figure",
  weekFigure_one: "{{count}} week with a figure",
  weekFigure_other: "{{count}} weeks with a figure",
  monthFigure_one: "{{count}} month with a figure",
  monthFigure_other: "{{count}} months with a figure",
  yearFigure_one: "{{count}} year with a figure",
  yearFigure_other: "{{count}} years with a figure",
  dayOf: "{{day}}",
  weekOf: "the week of {{day}}",
} as const
