import type { Domain } from "#platform/domain.ts"
import { lineUpLinks } from "./links.ts"
import { sendMondayMails } from "./monday-mail/send-monday-mails.ts"
import { lineUpRoutes } from "./routes.ts"

export { composeCard } from "./compose-card.ts"

export const lineUp: Domain = {
  name: "line-up",
  routes: lineUpRoutes,
  links: lineUpLinks,
  schedules: [{ name: "send-monday-mails", cron: "12,42 * * * *", run: sendMondayMails }],
}
