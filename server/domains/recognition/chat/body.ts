import type { ChatService } from "#contracts/chat.ts"
import type { Post } from "#platform/chat/post-source.ts"

/** Longest text of a post; what is longer ends in an ellipsis. */
const longest = 1_500

/**
 * A post as the service takes it. Slack: an incoming webhook's blocks; Teams: the adaptive card that the workflow "post to a channel when a webhook request is received"
 * expects. Words stay words: neither can mention everybody or make a link.
 */
export function bodyFor(service: ChatService, post: Post, address: string): object {
  const text = post.text.length > longest ? `${post.text.slice(0, longest).trimEnd()}…` : post.text
  return service === "slack" ? slackBody({ ...post, text }, address) : teamsBody({ ...post, text }, address)
}

function slackBody({ title, text, href }: Post, address: string): object {
  return {
    text: escapeSlack(`${title}: ${text}`),
    blocks: [
      { type: "section", text: { type: "plain_text", text: title, emoji: false } },
      ...(text === "" ? [] : [{ type: "section", text: { type: "plain_text", text, emoji: false } }]),
      { type: "context", elements: [{ type: "mrkdwn", text: `<${address}${href}>` }] },
    ],
    unfurl_links: false,
    unfurl_media: false,
  }
}

/** The line of a notification is read as markup. */
const escapeSlack = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")

function teamsBody({ title, text, href }: Post, address: string): object {
  const block = (text: string, more: object) => ({
    type: "RichTextBlock",
    inlines: [{ type: "TextRun", text, ...more }],
  })
  return {
    type: "message",
    attachments: [
      {
        contentType: "application/vnd.microsoft.card.adaptive",
        content: {
          $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
          type: "AdaptiveCard",
          version: "1.4",
          body: [block(title, { weight: "bolder" }), ...(text === "" ? [] : [block(text, {})])],
          actions: [{ type: "Action.OpenUrl", title: "Wellserved", url: `${address}${href}` }],
        },
      },
    ],
  }
}
