/**
 * What each measure is called and how it is explained, in plain English: the server says it in CSV, mail and the command line, the web says it in
 * the person's language. A measure's keys: name, question (what it answers), formula, denominator, exclusions, scale, unit,
 * needs (what has to be there before it can be measured).
 */
export const measureWords = {
  "nps.name": "Would recommend us",
  "nps.short": "NPS",
  "nps.question": "How many more customers would speak for us than against us?",
  "nps.formula": "Share of answers 9 and 10, less the share of answers 0 to 6, in points from −100 to 100.",
  "nps.denominator": "Everyone who answered the question “How likely are you to recommend us?”",
  "nps.exclusions":
    "Skipped questions and “not applicable” do not count, and no answer is not a zero. A fraction belongs to the whole number it rounds to.",
  "nps.scale": "Answers from 0 (not at all likely) to 10 (extremely likely).",
  "nps.unit": "Points, from −100 to 100.",
  "nps.needs":
    "Answers to “How likely are you to recommend us?”, from a survey of your own or brought in from elsewhere.",
  "csat.name": "Satisfied with us",
  "csat.short": "CSAT",
  "csat.question": "How many customers were satisfied with what we did?",
  "csat.formula":
    "Share of answers in the top boxes: the best two of a scale with five steps or more, the best one of a shorter scale, the best fifth of a slider.",
  "csat.denominator": "Everyone who answered a satisfaction question.",
  "csat.exclusions":
    "Skipped questions and “not applicable” do not count. A fraction belongs to the step it rounds to, so 3.5 of 5 counts as 4.",
  "csat.scale": "Each answer counts on the scale it was given on.",
  "csat.unit": "Per cent of those who answered.",
  "csat.needs": "Answers to a satisfaction question, from a survey of your own or brought in from elsewhere.",
  "ces.name": "Easy to deal with",
  "ces.short": "CES",
  "ces.question": "How easy do customers find it to get what they need from us?",
  "ces.formula":
    "Mean of the answers on their own scale, where higher is easier. Answers given on different scales are stretched evenly onto 1 to 7.",
  "ces.denominator": "Everyone who answered an effort question.",
  "ces.exclusions": "Skipped questions and “not applicable” do not count.",
  "ces.scale": "Each survey keeps its own scale; the one in use is shown beside the figure.",
  "ces.unit": "Steps of the scale that was asked on, or of 1 to 7 where there are several.",
  "ces.needs": "Answers to a question about effort, from a survey of your own or brought in from elsewhere.",
  "confirmed-recovery.name": "Put right, and the customer agrees",
  "confirmed-recovery.short": "Confirmed recovery",
  "confirmed-recovery.question": "When something went wrong, how often did the customer confirm that we put it right?",
  "confirmed-recovery.formula": "Settled cases that the customer confirmed, divided by all settled cases.",
  "confirmed-recovery.denominator":
    "Every settled case. One whose check-in ran out, that ended in disagreement, or where the customer said no counts as not confirmed.",
  "confirmed-recovery.exclusions": "Open cases do not count yet.",
  "confirmed-recovery.scale": "A share from 0 to 100 %.",
  "confirmed-recovery.unit": "Per cent of settled cases.",
  "confirmed-recovery.needs": "Cases that have been settled. They open by themselves from unhappy answers, or by hand.",
  "kept-promises.name": "Promises kept",
  "kept-promises.short": "Promises kept",
  "kept-promises.question": "When we said we would, how often did we?",
  "kept-promises.formula": "Promises kept by the time they were due, divided by all promises that were kept or broken.",
  "kept-promises.denominator": "Every promise to a customer that has been kept or has fallen due.",
  "kept-promises.exclusions": "Promises that are not due yet do not count.",
  "kept-promises.scale": "A share from 0 to 100 %.",
  "kept-promises.unit": "Per cent of promises.",
  "kept-promises.needs": "Promises to customers that were kept or have fallen due. They are made in a case.",
  "claims-kept.name": "As it was promised",
  "claims-kept.short": "Claims kept",
  "claims-kept.question":
    "When we said in advertising, a sale or a contract what a buyer would get, how often did they get it?",
  "claims-kept.formula": "Buyers who said after delivery that it was as promised, divided by all buyers who answered.",
  "claims-kept.denominator": "Every buyer who was asked about a claim or a deal promise after delivery, and answered.",
  "claims-kept.exclusions": "Buyers who did not answer do not count, and no answer is not a yes.",
  "claims-kept.scale": "A share from 0 to 100 %.",
  "claims-kept.unit": "Per cent of buyers who answered.",
  "claims-kept.needs": "Claims in the register, and buyers who were asked about them after delivery.",
  "first-reply.name": "First reply",
  "first-reply.short": "First reply",
  "first-reply.question": "How long does a customer wait for the first word from us?",
  "first-reply.formula":
    "The median time from the opening of a case to the first message, call or visit: half of the customers waited less, half longer.",
  "first-reply.denominator": "Every case that has been answered, on the day of the answer.",
  "first-reply.exclusions": "Cases that nobody has answered yet do not count, nor do notes that stay inside.",
  "first-reply.scale": "Whole minutes, every hour of the day and every day of the week.",
  "first-reply.unit": "Time, in minutes, hours and days.",
  "first-reply.needs": "Cases that have been answered, with the minute of the answer.",
  "time-to-resolve.name": "Time to put right",
  "time-to-resolve.short": "Time to put right",
  "time-to-resolve.question": "How long does it take us to put something right?",
  "time-to-resolve.formula":
    "The median time from the opening of a case until we last asked the customer whether it was put right, or until it was closed where nobody asked: half took less, half longer.",
  "time-to-resolve.denominator": "Every settled case, on the day it was closed.",
  "time-to-resolve.exclusions":
    "Open cases and cases closed as abuse do not count. A case that is opened again counts when it is settled again, from its first opening. Imported cases count where the old system says when they were resolved.",
  "time-to-resolve.scale": "Whole minutes, every hour of the day and every day of the week.",
  "time-to-resolve.unit": "Time, in minutes, hours and days.",
  "time-to-resolve.needs": "Cases that have been settled, with the minutes of their opening and their end.",
  "resolved-in-time.name": "Put right in time",
  "resolved-in-time.short": "In time",
  "resolved-in-time.question": "How often was everything done by the time the customer had been given?",
  "resolved-in-time.formula":
    "Settled cases in which no promised time was missed, divided by all settled cases in which one was given.",
  "resolved-in-time.denominator":
    "Every settled case with a promise, and every imported one whose old system says whether it was in time.",
  "resolved-in-time.exclusions": "Cases without a promised time, open cases and cases closed as abuse do not count.",
  "resolved-in-time.scale": "A share from 0 to 100 %.",
  "resolved-in-time.unit": "Per cent of settled cases that had a promised time.",
  "resolved-in-time.needs": "Settled cases in which the customer had been given a time.",
  "right-first-time.name": "Right first time",
  "right-first-time.short": "Right first time",
  "right-first-time.question": "How often did it stay put right?",
  "right-first-time.formula": "Settled cases that were never opened again, divided by all settled cases.",
  "right-first-time.denominator": "Every settled case, on the day it was closed.",
  "right-first-time.exclusions": "Open cases and cases closed as abuse do not count.",
  "right-first-time.scale": "A share from 0 to 100 %.",
  "right-first-time.unit": "Per cent of settled cases.",
  "right-first-time.needs": "Cases that have been settled, and whether they were opened again.",
  "hand-offs.name": "Hand-offs per case",
  "hand-offs.short": "Hand-offs",
  "hand-offs.question": "How often does a customer's case change hands?",
  "hand-offs.formula":
    "How often settled cases went from one owner to another, divided by the number of settled cases.",
  "hand-offs.denominator": "Every settled case, on the day it was closed.",
  "hand-offs.exclusions": "The first owner is not a hand-off. Open cases and cases closed as abuse do not count.",
  "hand-offs.scale":
    "A number per case. Some hand-offs are right: the one who can help takes over. Many are “not my job”.",
  "hand-offs.unit": "Hand-offs per case.",
  "hand-offs.needs": "Cases that have been settled, with the owners they have had.",
  "time-to-acknowledge.name": "Time to acknowledge",
  "time-to-acknowledge.short": "Acknowledged",
  "time-to-acknowledge.question": "How long does a customer wait until they know that we have it?",
  "time-to-acknowledge.formula":
    "The median open time from the opening of a case until the customer was told that we have it, or was answered: half waited less, half longer.",
  "time-to-acknowledge.denominator": "Every case that has been acknowledged, on the day it was.",
  "time-to-acknowledge.exclusions": "Cases that nobody has acknowledged yet do not count, nor imported ones.",
  "time-to-acknowledge.scale":
    "Whole minutes of open time: closed hours, closed days and holidays of the unit do not count.",
  "time-to-acknowledge.unit": "Time, in minutes, hours and days.",
  "time-to-acknowledge.needs": "Cases opened and acknowledged here.",
  "acknowledged-within-target.name": "Acknowledged within target",
  "acknowledged-within-target.short": "Acknowledged in target",
  "acknowledged-within-target.question": "How often did the customer know in time that we have it?",
  "acknowledged-within-target.formula":
    "Cases acknowledged within the target of their unit and severity, divided by all that were acknowledged.",
  "acknowledged-within-target.denominator": "Every case that has been acknowledged, on the day it was.",
  "acknowledged-within-target.exclusions":
    "Cases without such a target, cases that nobody has acknowledged yet and imported ones do not count.",
  "acknowledged-within-target.scale": "A share from 0 to 100 %.",
  "acknowledged-within-target.unit": "Per cent of acknowledged cases.",
  "acknowledged-within-target.needs": "Cases opened and acknowledged here, and a target.",
  "working-time-to-reply.name": "Working time to first reply",
  "working-time-to-reply.short": "Working time to reply",
  "working-time-to-reply.question": "How much of our open time passes before the first word?",
  "working-time-to-reply.formula":
    "The median open time from the opening of a case to the first message, call or visit: half took less, half longer. “First reply” tells the same as the customer lives it, nights included.",
  "working-time-to-reply.denominator": "Every case that has been answered, on the day of the answer.",
  "working-time-to-reply.exclusions": "Cases that nobody has answered yet do not count, nor imported ones.",
  "working-time-to-reply.scale":
    "Whole minutes of open time: closed hours, closed days and holidays of the unit do not count.",
  "working-time-to-reply.unit": "Time, in minutes, hours and days.",
  "working-time-to-reply.needs": "Cases opened and answered here.",
  "replied-within-target.name": "First reply within target",
  "replied-within-target.short": "Reply in target",
  "replied-within-target.question": "How often did the first word come in time?",
  "replied-within-target.formula":
    "Cases whose first reply came within the target of their unit and severity, divided by all that were answered.",
  "replied-within-target.denominator": "Every case that has been answered, on the day of the answer.",
  "replied-within-target.exclusions":
    "Cases without such a target, cases that nobody has answered yet and imported ones do not count.",
  "replied-within-target.scale": "A share from 0 to 100 %.",
  "replied-within-target.unit": "Per cent of answered cases.",
  "replied-within-target.needs": "Cases opened and answered here, and a target.",
  "working-time-to-resolve.name": "Working time to put right",
  "working-time-to-resolve.short": "Working time to put right",
  "working-time-to-resolve.question": "How much of our open time does it take to put something right?",
  "working-time-to-resolve.formula":
    "The median open time in which settled cases were ours to put right: half took less, half longer. “Time to put right” tells the same as the customer lives it.",
  "working-time-to-resolve.denominator": "Every settled case, on the day it was closed.",
  "working-time-to-resolve.exclusions":
    "Time in which we waited for the customer does not count. Open cases, cases closed as abuse and imported ones do not count.",
  "working-time-to-resolve.scale":
    "Whole minutes of open time: closed hours, closed days and holidays of the unit do not count.",
  "working-time-to-resolve.unit": "Time, in minutes, hours and days.",
  "working-time-to-resolve.needs": "Cases opened and settled here.",
  "resolved-within-target.name": "Put right within target",
  "resolved-within-target.short": "Put right in target",
  "resolved-within-target.question": "How often was it put right in the time we set ourselves?",
  "resolved-within-target.formula":
    "Settled cases put right within the target of their unit and severity, divided by all settled cases. “Put right in time” judges by the times that customers were promised.",
  "resolved-within-target.denominator": "Every settled case, on the day it was closed.",
  "resolved-within-target.exclusions":
    "Time in which we waited for the customer does not count. Cases without such a target, open cases, cases closed as abuse and imported ones do not count.",
  "resolved-within-target.scale": "A share from 0 to 100 %.",
  "resolved-within-target.unit": "Per cent of settled cases.",
  "resolved-within-target.needs": "Cases opened and settled here, and a target.",
  "approval-wait.name": "Waiting for approval",
  "approval-wait.short": "Approval",
  "approval-wait.question": "How long do customers wait because a colleague has to ask first?",
  "approval-wait.formula":
    "The median time from the asking for a remedy to the decision on it: half waited less, half longer.",
  "approval-wait.denominator":
    "Every remedy above its giver's limit that was approved or refused, on the day of the decision.",
  "approval-wait.exclusions":
    "Remedies inside the limit wait for nobody and do not count, nor do those not decided yet.",
  "approval-wait.scale": "Whole minutes, every hour of the day and every day of the week.",
  "approval-wait.unit": "Time, in minutes, hours and days.",
  "approval-wait.needs": "Remedies above somebody's limit, asked for and decided here.",
  "remedied.name": "Cases in which something was given",
  "remedied.short": "Something given",
  "remedied.question": "When something went wrong, how often did the customer get more than words?",
  "remedied.formula":
    "Settled cases in which a remedy was given or approved and not taken back, divided by all settled cases. An apology alone counts as words.",
  "remedied.denominator": "Every settled case, on the day it was closed.",
  "remedied.exclusions": "Open cases and cases closed as abuse do not count.",
  "remedied.scale":
    "A share from 0 to 100 %. Little can mean small failures, or people who do not dare to give; much can mean grave failures, or giving instead of mending. Neither is better by itself.",
  "remedied.unit": "Per cent of settled cases.",
  "remedied.needs": "Cases that have been settled here.",
  "after-recovery.name": "Satisfied after we put it right",
  "after-recovery.short": "Satisfied after a failure",
  "after-recovery.question": "How satisfied are customers with us after we failed them?",
  "after-recovery.formula":
    "Share of satisfied answers, as “Satisfied with us” counts them, among answers that customers gave within 180 days after their case was settled.",
  "after-recovery.denominator":
    "Every answer to a satisfaction question by a customer whose case had been settled within the 180 days before.",
  "after-recovery.exclusions":
    "Answers by customers with an open case, anonymous answers and imported ones do not count.",
  "after-recovery.scale":
    "A share from 0 to 100 %. Hold it beside “Satisfied, no failure before”: where it is as high, putting right works.",
  "after-recovery.unit": "Per cent of answers.",
  "after-recovery.needs": "Settled cases whose customers answer a satisfaction question later.",
  "without-failure.name": "Satisfied, no failure before",
  "without-failure.short": "No failure before",
  "without-failure.question": "How satisfied are customers whom we had not failed before?",
  "without-failure.formula":
    "Share of satisfied answers, as “Satisfied with us” counts them, among answers of known customers who had no case before it.",
  "without-failure.denominator":
    "Every answer to a satisfaction question by a known customer who had no case before it.",
  "without-failure.exclusions": "Anonymous answers and imported ones do not count.",
  "without-failure.scale": "A share from 0 to 100 %. It is the yardstick for “Satisfied after we put it right”.",
  "without-failure.unit": "Per cent of answers.",
  "without-failure.needs": "Answers to a satisfaction question by customers who are known.",
  "cases-opened.name": "Cases opened",
  "cases-opened.short": "Cases",
  "cases-opened.question": "How often does something go wrong that a customer tells us about?",
  "cases-opened.formula": "The number of cases opened; beside it, how many that is for every 100 responses.",
  "cases-opened.denominator": "All cases, however they were opened.",
  "cases-opened.exclusions": "Imported history opens no cases, unless it was declared live.",
  "cases-opened.scale":
    "A count. More can mean more trouble, or better listening; it is neither good nor bad by itself.",
  "cases-opened.unit": "Cases; beside them, cases per 100 responses.",
  "cases-opened.needs": "Cases. They open by themselves from unhappy answers, or by hand.",
  "frictions.name": "Frictions noted",
  "frictions.short": "Frictions",
  "frictions.question": "How often did somebody see that it nearly went wrong?",
  "frictions.formula": "The number of frictions that staff noted.",
  "frictions.denominator": "All notes “this nearly went wrong”, on the day they were made.",
  "frictions.exclusions": "What a customer complained of is a case, not a friction.",
  "frictions.scale":
    "A count. More can mean more trouble, or more people who say so; it is neither good nor bad by itself.",
  "frictions.unit": "Frictions.",
  "frictions.needs": "Notes of staff that something nearly went wrong.",
  "responses.name": "Customers heard",
  "responses.short": "Responses",
  "responses.question": "How many customers answered us?",
  "responses.formula": "The number of responses.",
  "responses.denominator": "All finished responses to surveys, imported ones included.",
  "responses.exclusions":
    "Unfinished answers do not count. A week or month in which nobody was asked is a gap on the chart and no zero.",
  "responses.scale": "A count.",
  "responses.unit": "Responses.",
  "responses.needs": "Finished responses to any survey, from your own or brought in from elsewhere.",
} as const

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
