import type { CaseWords } from "../cases/case-words.ts"
import { letters } from "./letters.ts"

/** How the airline's people talk about cases. Amounts in cents. */
export const caseWords: CaseWords = {
  letters,
  notes: [
    "[Spoke with|Asked] the [duty lead|colleague on shift]: [matches what the customer says|two people were off sick that day].",
    "[Looked at the camera times|Checked the log]: the customer is right [to the minute|about the times].",
    "[Second|Third] one like this [this week|since Monday]. [Bring it to the line-up.|]",
    "[No answer on the phone|Nobody picked up], [left a message|will try again after four].",
    "Customer is [calm and very clear|upset, and has reason to be]. [Handle with time.|]",
  ],
  handOffReasons: [
    "[Was on duty that day|Knows the flight] and can [answer from the first hand|say what happened].",
    "I am [on leave|away] until [Thursday|Monday].",
    "Speaks the customer's language.",
    "[The customer asked for|Already spoke with] them.",
  ],
  causeWords: [
    "[Seen|Checked] on the day's [log|roster].",
    "Why: [nobody had planned for it|we plan for the average day]. Why again: [the peak is not in the plan|the plan is from last year].",
    "[Same pattern as|Like] the [case before|others this month].",
    "",
  ],
  decisions: {
    approved: ["[Yes|Of course], [do it today|and tell them today].", "[Approved|Agreed]. [We caused it.|]"],
    refused: ["[Too much for what happened|Not this sum], [offer|give] the fee and a real apology."],
  },
  appeal: "Write to us on this page, or to the passenger rights office of your country.",
  closureReasons: {
    disagreed: [
      "We have explained the fare [twice|in full] and cannot pay for [the hotel|a missed concert]; the way to the arbitration board was given.",
      "The storm was not ours to prevent. [We gave meals and a hotel|We did what we could], and said how to appeal.",
    ],
    abuse: ["The messages [threaten|insult] colleagues. Closed, with the reason written to the customer."],
  },
  remedies: {
    apology: { words: ["[Called and apologised|Apologised in person], [no excuses|without a but]."] },
    redo: {
      words: [
        "[Rebooked without charge|Seats put right for the flight home].",
        "[Traced it again from the start|Did it again, properly].",
      ],
    },
    replace: { words: ["[New suitcase, same make|Replacement suitcase]."], usual: 9_500 },
    refund: {
      words: ["[Fare difference back|Seat fee back|Fees back], [with the receipt|to the same card]."],
      usual: 6_500,
    },
    credit: { words: ["[Credit for the next flight|Travel credit, valid two years]."], usual: 4_000 },
    gift: { words: ["[A lounge visit for two|A basket to the hotel]."], usual: 3_000 },
    gesture: {
      words: [
        "[Taxi home paid|Dinner at the hotel paid|Parking paid].",
        "[Flowers|A card and flowers] for the mother.",
      ],
      usual: 2_800,
    },
  },
}
