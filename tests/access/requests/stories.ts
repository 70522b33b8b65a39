import type { Ask } from "./request.ts"

const content = {
  title: "The lost card",
  needed: "Their only card.",
  done: "Looked in four bins.",
  ended: "They made their flight.",
  tip: "",
}

export const storyRequests: Record<string, Ask> = {
  listStories: { of: "story", lists: true },
  listStoryTags: {},
  listMyStories: { of: "draft story", lists: true },
  "getStory: on the board": { of: "story" },
  "getStory: a draft": { of: "draft story" },
  "getStory: submitted": { of: "submitted story" },
  draftStory: { body: () => content },
  rewriteStory: { of: "draft story", body: () => content },
  discardStory: { of: "draft story" },
  submitStory: { of: "draft story" },
  agreeToStory: { of: "story of mine", body: () => ({ agreed: true }) },
  returnStory: { of: "submitted story", body: () => ({ remark: "How did it end?" }) },
  publishStory: { of: "submitted story" },
  withdrawStory: { of: "story" },
  listStoryReplies: { of: "story" },
  replyToStory: { of: "story", body: () => ({ words: "I was there." }) },
  withdrawStoryReply: { of: "story reply" },
  openStoryPage: { of: "story" },
  closeStoryPage: { of: "story" },
  storyConsentPage: { of: "story link" },
  answerStoryConsent: { of: "story link", body: () => ({ answer: "unnamed" }) },
}
