import { ledger } from "#platform/ledgers/ledger.ts"

/** What thanks said before their giver changed the words. */
export const kudosWordings = ledger("recognition_kudos_wording", "earlier words of thanks", {
  times: ["replaced_at"],
  words: ["words"],
})

/** How stories came onto the board, and off it. */
export const storySteps = ledger("recognition_story_step", "steps of stories", { times: ["at"] })

/** How awards went, from their announcement on. */
export const awardSteps = ledger("recognition_award_step", "steps of awards", { times: ["at"] })

export const ledgersOfRecognition = [kudosWordings, storySteps, awardSteps]
