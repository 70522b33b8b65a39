import type { Said } from "../phrases.ts"

export const contact: Record<"wait" | "agent" | "web" | "refund" | "name-rule", Said> = {
  wait: {
    glad: [
      "[Picked up|They picked up] [after two rings|within a minute], [I was so surprised I forgot my question|no menu, a person].",
      "[They offered|Was offered] a call back and [it came|they called] [when they said|to the minute].",
      "[Hardly any wait|No wait], [done in five minutes|sorted in one call].",
    ],
    cross: [
      "{mins} minutes on hold, [then cut off|then the line went dead], [start again|back to the start].",
      "The menu [sent me round|goes round] in circles, press 2, press 4, [goodbye|thank you for calling].",
      "I called [three|four|five] times [this week|since {weekday}] and [told|had to tell] my story [every time|from the beginning each time].",
      "[That music|The same eight bars of piano]. [{mins} minutes of it.|I still hear it at night.]",
      "I was promised a call back on {weekday}. [Still waiting.|Nobody called.]",
    ],
  },
  agent: {
    glad: [
      "The [agent|young woman|man] on the phone [knew what she was doing|listened first and typed later|actually listened] and [stayed on the line|didn't hang up] until [it was done|I had the email].",
      "[Patient|So patient] with my [father|mother], who [doesn't hear well|is 84]. [Spoke slowly, repeated, no sighing.|]",
      "One call, one person, [done|solved]. [More of this please.|]",
      "[Honest|An honest] answer for once: 'I don't know, I'll find out and call you at four.' [She did.|And did.]",
    ],
    cross: [
      "The agent [read from a script|read me the rules] and [didn't listen|never heard the question].",
      "Passed [from one to the next|around], [three|four] people, [each asked for|all wanted] my booking number [again|first].",
      "She [sighed|laughed] when I said I [don't use apps|have no app]. [I'm 71.|I am a customer too.]",
      "He [hung up|put the phone down] [on me|while I was looking for my number].",
      "Everyone is [polite|very polite] and no one [can do|decides] anything. ['I'll pass it on.' To whom?|]",
    ],
  },
  web: {
    glad: [
      "[Changed|I changed] my flight in the app in [a minute|two minutes], [no fee|clear price], [lovely|easy].",
      "The new app is [so much better|quick], boarding pass [straight into|right in] my wallet.",
      "[Booking|Website] is [clear|straightforward], [no tricks|no hidden boxes ticked].",
    ],
    cross: [
      "The app [logs me out|crashes] [every time I pay|at the payment page]. [Charged twice by now.|Three browsers, same thing.]",
      "Couldn't [check in|add a bag] online, [error {code}|'something went wrong'], so I [paid|had to pay] {sum} euros at the airport for [your|a] fault [of the website|that isn't mine].",
      "The [chat|chat bot] [doesn't understand|understood] [anything|nothing], it offered me [a holiday in {city}|car hire] when I [asked for|wrote] 'wheelchair'.",
      "The website shows [one price|{sum}], the payment page [another|40 more]. [Every time.|]",
      "[Try|Just try] changing a [date|flight] for one of two passengers online. [You can't.|Impossible.]",
    ],
  },
  refund: {
    glad: [
      "Refund [was there|on my account] [in four days|within the week], [no questions|no forms].",
      "[You|They] [paid back|refunded] the seat fee before I [asked|complained]. [Fair.|]",
    ],
    cross: [
      "[Still waiting|I am still waiting] for my refund, [{weeks} weeks|promised 'within seven days', that was {weeks} weeks ago].",
      "[They|You] [offer|sent] a voucher when the law says [money|refund]. [I want my {sum} euros.|I don't want to fly, I want my money back.]",
      "Refunded the fare but [not|kept] the {sum} euros for [bags|seats]. [Third email, no answer.|]",
      "[Finance|The refunds team] needs a form that the [website|agent] [doesn't have|can't send]. [Kafka.|]",
    ],
  },
  "name-rule": {
    glad: [
      "[Typo|A typo] in my [surname|name] and the agent [corrected it|fixed it] [on the spot|in a minute] as I was [inside the 24 hours|still within 24 hours].",
    ],
    cross: [
      "One letter wrong in my [wife's|son's|own] name and because of your 24-hour rule I [have to|must] buy [a new ticket|a whole new ticket] for {sum} euros. [One letter!|]",
      "The agent [wanted to|would have liked to] help but 'the 24-hour rule for name corrections' [won't let her|doesn't allow it]. [She was as embarrassed as I was.|]",
      "I noticed the [typo|wrong letter] after {days} days. [Sorry, the 24-hour name rule|Sorry, 24-hour rule], [pay again|cancel and rebook]. [Who makes a rule like that?|It is a ridiculous rule.]",
      "[Got married|I got married], [changed my name|took his name], and your 24-hour rule says the ticket [is lost|can't be corrected]. [It's still me!|]",
      "Your own website [swapped|put] my first and last name [round|the wrong way round], and then [you|they] refused to correct it because of the 24-hour rule. {sum} euros.",
      "Spelling mistake in [Muhammad|Siobhán|Nuñez], [spotted on day two|seen two days later], [not allowed to change it|'not allowed'], because of a rule about 24 hours. [{mins} minutes of pleading.|The passport was right there.]",
      "[Please|Do] change the [rule|24-hour rule] on names. Nobody [reads|checks] a confirmation within 24 hours [at a funeral|when they book in a hurry], I [booked|was booking] for my mother's.",
    ],
  },
}
