import type { Said } from "../phrases.ts"

export const flight: Record<"crew" | "meal" | "seat" | "delay" | "cabin", Said> = {
  crew: {
    glad: [
      "The crew on {flight} were [lovely|a delight|so kind], [nothing was too much trouble|they remembered who wanted what|always a smile].",
      "[Really|Genuinely] friendly crew. My [son|daughter|little one] was [scared|nervous] [at take-off|in the bumps] and one of them [sat down|crouched] beside us and [chatted|drew a fish on a napkin|talked about clouds] until it was over.",
      "The [crew|cabin team] noticed I was travelling [alone with a baby|with two small kids|on crutches] and helped before I [even asked|had to ask].",
      "[I fly a lot|I fly every week], and this crew was [the best|the warmest] I've had [this year|in a long time].",
      "Attentive without being in the way. [My glass was never empty|They let us sleep|They even found me a blanket].",
      "I spilled coffee all over [row {row}|myself] and the [steward|stewardess|crew] [laughed with me|just laughed], brought [napkins and a new cup|a cloth and another coffee] and that was that.",
    ],
    cross: [
      "The crew [looked straight through us|seemed to wish we weren't there|were more interested in their own chat at the back].",
      "I rang the bell [twice|three times] for [water|a glass of water for my mother] and [nobody came|someone came after {mins} minutes].",
      "[Asked|I asked] for a blanket and was told, [quite sharply|with a sigh], that ['you should have booked one'|'we're not a hotel']. [Rude.|No need for that.|]",
      "No greeting, no smile, [trolley into my elbow|cups put down without a word]. [It costs nothing to be polite.|]",
      "One of the [stewards|attendants] [snapped at|told off] [an elderly lady|the man next to me] for [being slow|not hearing the question]. [Uncomfortable to watch.|We all looked at our shoes.]",
    ],
  },
  meal: {
    glad: [
      "[Food was|The food was] [surprisingly good|much better than expected|really tasty], [the vegetarian option|the chicken|the lentil stew] [especially|above all].",
      "[Fresh bread|Warm bread] and a [decent|proper] coffee at {height} feet, I'm [easy to please|a happy man|happy].",
      "My [gluten-free|vegan|kosher|child's] meal was [on board|there] as ordered, [and it was actually nice|first time ever with any airline].",
      "Nice [snack|breakfast] even on [a short hop|such a short flight], others charge for a glass of water.",
      "They had [run out of|no more] pasta so the crew [gave me the one from business|shared out their own]. [Class.|That's how it's done.]",
    ],
    cross: [
      "They [ran out of food|had nothing hot left|were out of everything] by row {row}. [{hours} hours on a bag of crackers.|]",
      "The [sandwich|panini] was [frozen in the middle|still icy|dry as cardboard] and the [coffee|tea] was [lukewarm|cold].",
      "I ordered a [vegan|gluten-free|diabetic] meal {days} days ahead and [it wasn't on board|nobody knew about it]. [I ate an apple.|I had nothing until {city}.]",
      "Seven euros for [a cheese roll|a roll you could play tennis with]? [Really?|Come on.]",
      "[Choice was chicken or nothing|No choice left at all], and [we don't eat meat|I can't eat chicken].",
    ],
  },
  seat: {
    glad: [
      "[Plenty of|Lots of] leg room, and I'm [six foot four|1.93 m]. [Unusual.|]",
      "Seat {seat} was [comfy|very comfortable], [slept all the way to {city}|slept like a baby].",
      "They [moved us|swapped seats] so that [we could sit together|my daughter could sit by me], [no fuss|no drama at all].",
      "New seats are [a real step up|great], [love the hook for the jacket|the phone holder is clever].",
    ],
    cross: [
      "We [paid|had paid] to sit together and were [put|split] in rows {row} and 31. [With a four-year-old.|]",
      "Seat {seat} [doesn't recline|wouldn't go back], the one in front [did|of course did], [all the way|into my knees].",
      "My knees were [in the seat in front|up by my ears] for {hours} hours.",
      "The [table|tray] at {seat} is broken and [tied up with tape|has been since last month, I know because I sat there then].",
      "I [booked|chose] an aisle seat [weeks|{days} days] ago and got a middle one. [Nobody could say why.|'The system did it.']",
    ],
  },
  delay: {
    glad: [
      "[On time to the minute|Left on time, landed early], [what more do you want|can't ask for more].",
      "We were {mins} minutes late out of {city} but the captain [came on every ten minutes|kept us posted] and [that makes all the difference|nobody minded].",
      "[Tight connection|Short connection] and they held the door for [us|the six of us]. [Thank you, thank you.|]",
      "Landed early, [bags|suitcases] early, home early.",
    ],
    cross: [
      "{hours} hours late and [not one announcement|the only news came from other passengers].",
      "[Late again|Delayed again], that's [three|four] times [in a row|this autumn|since summer] on {flight}.",
      "Because of the delay [we missed|I missed] [my connection in {city}|the last train|my sister's dinner] and [nobody seemed to care|all we got was a shrug].",
      "We sat on the tarmac for {mins} minutes [with no air|with no water] and [no word|no explanation] from the front.",
      "The board said 'boarding' for {mins} minutes. [There wasn't even a plane.|The plane wasn't there yet, we could see that.]",
    ],
  },
  cabin: {
    glad: [
      "[Spotless|Very clean] cabin, [even the loo after four hours|even the toilets].",
      "[Calm|Quiet], clean, [right temperature|not freezing for once].",
      "[Clean|New] plane, [soft light|nice light in the morning], [wifi worked|and the wifi worked all the way].",
    ],
    cross: [
      "[Crumbs|Somebody's crumbs] in my seat, a [used tissue|half-eaten sandwich] in the pocket. [Does anyone clean between flights?|]",
      "It was [freezing|ice cold] [all the way|the whole flight] and there were [no blankets left|'no blankets on this route'].",
      "The toilet [at the back|by row {row}] was [out of order|filthy] [from the start|and stayed that way].",
      "Wifi [paid for and never worked|was dead all the way]. [Eight euros gone.|]",
      "So hot in there [my glasses fogged up|a woman near us nearly cried], [nobody turned it down|asked twice, no change].",
    ],
  },
}
