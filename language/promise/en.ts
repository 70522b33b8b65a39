import type { Grammar } from "./grammar.ts"

const number = String.raw`(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half an|a couple of)`
const month =
  "(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"

export const english: Grammar = {
  commits:
    /\b(?:(?:i|we)(?:'ll| will| shall| promise to| can promise to|'m going to| am going to|'re going to| are going to)|you(?:'ll| will) (?:hear from|get a call from|have (?:an answer|a reply|it) from) (?:me|us)|expect (?:a|my|our) (?:call|reply|answer)(?: from (?:me|us))?)\b/,
  refuses:
    /^(?:i|we)\S*(?: will| shall| am| are| going| to)* (?:not|never|try|hopefully|probably|be (?:away|out|off|back|closed|on (?:holiday|leave|vacation)|in))\b/,
  reports: /\b(?:said|says|told|tells|promised|wrote|thought|if)(?: me| us| him| her| them)?(?: that)? $/,
  weekdays: [
    "mon(?:day)?",
    "tue(?:s|sday)?",
    "wed(?:nesday)?",
    "thu(?:rs|rsday)?",
    "fri(?:day)?",
    "sat(?:urday)?",
    "sun(?:day)?",
  ],
  months: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
  numbers: {
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    twelve: 12,
    "half an": 0.5,
    "a couple of": 2,
  },
  today: /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/,
  tomorrow: /\btomorrow\b/,
  dayAfterTomorrow: /\bthe day after tomorrow\b/,
  thisWeek: /\b(?:this week|(?:the )?end of (?:the|this) week)\b/,
  nextWeek: /\bnext week\b/,
  endOfMonth: /\bend of (?:the|this) month\b/,
  endOfDay: /\b(?:end of (?:the )?(?:business )?day|end of business|close of business|eod|cob)\b/,
  parts: [
    [/\b(?:noon|midday|lunch ?time)\b/, 720],
    [/\bfirst thing\b/, 600],
    [/\bmorning\b/, 720],
    [/\bafternoon\b/, 1020],
    [/\b(?:evening|tonight)\b/, 1200],
  ],
  times: [
    /\b(?:at|by|before|around|until|till) (\d{1,2})(?::(\d{2}))? ?(a|p)\.?m\b/,
    /\b(\d{1,2})(?::(\d{2}))? ?(a|p)\.?m\b/,
    /\b(\d{1,2}):(\d{2})\b/,
    /\b(\d{1,2})() o'clock\b/,
    /\b(?:at|by|before) (\d{1,2})(?=[ ,!]|\.?$)(?! (?:days?|hours?|minutes?|weeks?|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|working|business))/,
  ],
  within: new RegExp(
    String.raw`\b(?:within|in|inside)(?: the next)? ${number}[ -](minutes?|hours?|working days?|business days?|days?|weeks?)\b`,
  ),
  units: { minute: /^minute/, hour: /^hour/, working: /^(?:working|business)/, day: /^day/, week: /^week/ },
  dates: [
    new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month}\b`),
    new RegExp(String.raw`\b${month} (\d{1,2})(?:st|nd|rd|th)?\b`),
  ],
}
