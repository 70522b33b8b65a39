import type { Said } from "../phrases.ts"

export const airport: Record<"desk" | "boarding" | "rebooking" | "information" | "lounge" | "baggage", Said> = {
  desk: {
    glad: [
      "Check-in took [two|three|four] minutes, [smile included|with a joke thrown in].",
      "The [man|woman|young man|lady] at [desk {desk}|the desk] [saw|noticed] our passports were [about to expire|mixed up] and [sorted it|fixed it] [calmly|before we panicked].",
      "My suitcase was a kilo over and they [let me move a pair of shoes|helped me repack] instead of [charging|just charging me]. [Human.|]",
      "[Quick|Fast] and friendly at the [bag drop|desk]. [{city} gets it right.|]",
      "Arrived [late|in a sweat], and the desk [stayed open|waited] for me. [I owe you one.|]",
    ],
    cross: [
      "[One desk|One counter] open for [the whole flight|two flights], {mins} minutes [in line|of queue], [three|four] people in uniform [chatting|standing behind it].",
      "The [machine|self-service kiosk] [ate my booking|crashed twice], and the [lady|man] at the desk [sent me back to it|said 'use the machine'].",
      "Sent from desk {desk} to [ticketing|sales] and back [again|again, twice]. [Nobody wants to be the one who helps.|'Not my department.']",
      "Not a word, not a look. [Passport, tag, next.|I might as well have been a suitcase.]",
      "They [weighed|measured] my cabin bag in front of everybody and charged me {sum} euros for [two|three] centimetres.",
    ],
  },
  boarding: {
    glad: [
      "Boarding was [quick|a breeze] [for once|this time], [row by row|by rows], [two|both] lanes open, [no crush at the door|done in a quarter of an hour].",
      "[They called|Called] families first and [meant it|it worked], we were seated before the [rush|queue].",
      "[Smooth|Very smooth] boarding at {gate}, and someone [found a chair|brought a chair] for my [dad|mum|father].",
      "[Best boarding|Calmest boarding] I've seen in {city}. [Keep it like that.|]",
    ],
    cross: [
      "[{mins} minutes standing|We stood {mins} minutes] at gate {gate} with one person scanning [a full plane|180 people].",
      "Boarding [was chaos|is a scrum], [everyone in one line|one line for everybody], [priority or not|and priority means nothing].",
      "They [opened|called] boarding and then [let us stand on the stairs|kept us in the glass corridor] for {mins} minutes [in the sun|with children crying].",
      "The queue at {gate} went [back past the toilets|all the way to the café] and nobody [said why|came to say anything].",
      "[Two|Both] readers at the gate, one [with a note 'out of order'|dark]. [Same as last time.|Same story every week.]",
      "[Why|Why on earth] call all rows at once? We [queued|stood in line] {mins} minutes and then [again|once more] in the jet bridge.",
    ],
  },
  rebooking: {
    glad: [
      "[Missed|We missed] our connection and [were on the next plane|had new boarding passes] in ten minutes, [with a meal voucher|hotel and all].",
      "Flight cancelled, [which is never fun|it happens], but the [team|staff] in {city} [rebooked us all|got us all home] [the same night|before midnight].",
      "They [put me|got me] on [another airline|the evening flight] without me [asking|begging].",
    ],
    cross: [
      "Our flight was cancelled and [200 of us|a whole plane] queued at ONE desk for {hours} hours.",
      "[Rebooked|They rebooked me] for two days later, [no hotel|hotel 'to be claimed'], [no food|not even water].",
      "Three people, three [different answers|stories] about my [new flight|connection]. [The third was right, the flight was gone by then.|]",
      "I was told to [call the hotline|use the app] by someone sitting at a computer [in front of me|half a metre away].",
    ],
  },
  information: {
    glad: [
      "[Clear|Very clear] announcements, [even I understood them|in {langs} languages].",
      "The message about the gate change [came|reached me] before the board [showed it|did]. [Useful.|]",
      "Somebody [walked along the queue|came down the line] and told us what was going on. [Small thing, big difference.|]",
    ],
    cross: [
      "Gate changed [twice|three times], [no announcement|nothing on the app], [we ran|half the flight ran].",
      "[Nobody|No one] could tell us anything for {hours} hours. [Even 'we don't know yet' would have helped.|]",
      "The signs to the [transfer desk|buses] [point in a circle|send you in a circle], ask anyone.",
      "The announcement was [only in Portuguese|mumbled], my [wife|mother] [didn't understand|didn't catch] a word.",
    ],
  },
  lounge: {
    glad: [
      "[Quiet|Calm] lounge, [good soup|fresh fruit], [showers clean|a shower that works], [I didn't want to leave|could have stayed all day].",
      "The [lady|man] at the lounge door [let my son in|squeezed us in] though [we were early|it was full]. [Bless.|]",
      "[Proper|Real] coffee and a [window|view of the runway]. [Simple pleasures.|]",
    ],
    cross: [
      "Lounge [packed|overcrowded], [people on the floor|no seat], [dirty plates everywhere|plates piling up].",
      "[Turned away|We were turned away] at the lounge with a valid card, [by a screen|'system says no'].",
      "The [buffet|food] was [gone|empty] at [seven|eight], and [nobody refilled it|closing is at ten].",
      "The shower was [cold|out of order] and [no towels|the towels were damp].",
    ],
  },
  baggage: {
    glad: [
      "[Bag|My bag] was [first|third] on the belt, [never happened before|a first].",
      "My [pushchair|case] [got lost|went missing] and was [at our door|at the hotel] [the next morning|by evening], with [a note|a phone call].",
      "Someone [called|rang] me about my suitcase before I [knew it was missing|reached the belt]. [Impressed.|]",
    ],
    cross: [
      "My suitcase [is still missing|has not come], {days} days now, and every [call|email] [starts from zero|gets a different answer].",
      "{mins} minutes at the belt [after a 50 minute flight|with two tired kids] before the first bag came.",
      "[The wheel|A wheel] is [torn off|gone], the [form|report] takes [an hour|three pages], and [the desk closes at five|nobody at the desk].",
      "[They|You] sent a text that my bag was 'being located'. [Then nothing for {days} days.|That was {days} days ago.]",
      "Nobody at the baggage desk, a [paper sign|note with a phone number], and the number [rings out|is always busy].",
      "My bag came back [soaked|wet through], [books ruined|wedding clothes and all].",
    ],
  },
}
