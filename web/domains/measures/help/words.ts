import { catalogue } from "#web/words/catalogue.ts"

export const helpTitles = catalogue("measures-help-titles", { help: "How to read our numbers" })

export const helpWords = catalogue("measures-help", {
  title: "How to read our numbers",
  lead: "For everyone who has to work with figures and never cared for statistics. It takes five minutes, and you need no arithmetic.",
  scoreboard: "Scoreboard",
  "n.title": "n: how many are behind it",
  "n.what":
    "“n = 40” means that forty customers answered. Look at it first: ten answers are ten people, not “our customers”.",
  "n.more": "To be twice as sure takes four times as many answers.",
  "range.title": "The range: how far off the figure may be",
  "range.what":
    "We hear from some customers, not from all. Had others answered on another day, the figure would be a little different. The range says where the figure for all of them likely lies: of a hundred such ranges, about 95 hold it.",
  "range.read":
    "Where the ranges of two units lie apart, more than chance is at work. Where they overlap, do not call one better than the other.",
  "band.title": "The shaded band: what is usual here",
  "band.what":
    "Every figure goes up and down though nothing has changed, as your weight does on the bathroom scales. The chart learns from these ups and downs how far they usually go. That is the band. For what happens inside it there is no reason to look for.",
  "signal.title": "A signal: when something has changed",
  "signal.what":
    "Two things are a signal: a point outside the band, or eight points in a row on the same side of the middle line. Eight in a row is like tossing eight heads: it happens by chance, but seldom.",
  "signal.do": "With a signal, ask what happened. Without one, do not ask people to explain the last wobble.",
  "arrows.title": "Why there are no red and green arrows",
  "arrows.what":
    "An arrow follows every wobble. Where nothing changes, about half of all months are lower than the month before, and each would be red. Whoever praises and scolds by arrows praises and scolds by chance, and people stop believing the figures.",
  "words.title": "The word beside a figure",
  "words.moved":
    "“Improved” and “worse” stand there only when the chart gives a signal now. “Higher” and “lower” are the same for counts, which are neither good nor bad.",
  "words.none":
    "“No signal” is good news or bad news according to where you want to be: it means that all stays as it is until something is changed.",
  "words.one":
    "It is the same word on every screen and in every mail, whoever reads it, by the same days, weeks or months. Where you may not see what it rests on, you are told that it is kept back, and no other word.",
  "few.title": "Why it says “too few to say”",
  "few.what":
    "With fewer than twelve points the chart does not know yet what is usual here, so it does not pretend. The figure and its range hold all the same. After a change that you marked, it takes twelve points before it and, as a rule, eight after it.",
  "few.do": "Read what customers said, and wait for the word: that is honest work, too.",
  "weighted.title": "Figures by weight",
  "weighted.what":
    "Some surveys ask more people in one place than come there, and say so with a weight for each answer. The large figure counts everyone alike; the one by weight stands in its explanation. Weights make the range wider, because answers that stand for many are few.",
  "hidden.title": "What is kept back, and why",
  "hidden.people_one":
    "A team of one person: its figure would be that person’s own. They and those who lead them see it.",
  "hidden.people_other":
    "A team of fewer than {{count}} people: its figure would be their own, not the customers’ view of a team. They and those who lead them see it.",
  "hidden.answers_one": "A figure from no answer at all.",
  "hidden.answers_other": "A figure from fewer than {{count}} answers: whoever was there could guess who said it.",
  "hidden.tell":
    "A figure that is large enough itself, if a small one could be worked out from it by taking away. That is why you sometimes find a gap where you would not expect one.",
  "compare.title": "Comparing units",
  "compare.what":
    "Units stand by name and not by rank. In any list somebody is first and somebody last, by chance alone, and mostly these are the units with the fewest answers. The sentence above the list names those that differ by more than chance, and nobody else.",
  "do.title": "What to do with a figure on Monday morning",
  "do.first": "Look at n and at the range.",
  "do.second": "Read the word beside it. No signal: leave it for today.",
  "do.third": "Read what customers said. There is the reason, and the next thing to put right.",
  each: "How each measure is worked out",
})
