import { useWords } from "#web/words/use-words.ts"
import type { FeedbackRow } from "./feedback-of.ts"
import { feedbackWords } from "./feedback-words.ts"

const urgencies = ["danger", "discrimination", "legal", "leaving"] as const
const channels = ["link", "poster", "email", "kiosk", "widget", "sms", "api", "import"] as const

const among = <K extends string>(known: readonly K[], key: string): key is K =>
  (known as readonly string[]).includes(key)

/** What is kept under a key, in words. */
export function useFeedbackWords() {
  const t = useWords(feedbackWords)
  return {
    urgent: (key: string) => t(`urgent.${among(urgencies, key) ? key : "other"}`),
    channel: (key: string) => (among(channels, key) ? t(`channel.${key}`) : key),
    score: ({ kind, label, value, high }: FeedbackRow["scores"][number]) =>
      kind === "rating" ? t("scored.rating", { question: label, value, high }) : t(`scored.${kind}`, { value, high }),
  }
}
