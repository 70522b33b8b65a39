import type { Domain } from "#platform/domain.ts"
import { composeLineUps } from "./compose-line-ups.ts"
import { attendances, corrections } from "./ledgers.ts"
import { lineUpLinks } from "./links.ts"
import { sendLineUpMails } from "./mail/send-line-up-mails.ts"
import { sendMondayMails } from "./monday-mail/send-monday-mails.ts"
import { lineUpRoutes } from "./routes.ts"
import { lineUpTallies } from "./tallies.ts"

export { composeCard } from "./compose-card.ts"
export { composeCards } from "./compose-cards.ts"

export const lineUp: Domain = {
  name: "line-up",
  routes: lineUpRoutes,
  ledgers: [attendances, corrections],
  links: lineUpLinks,
  tallies: lineUpTallies,
  schedules: [
    { name: "compose-line-ups", cron: "4,34 * * * *", run: (ctx) => composeLineUps(ctx).then(() => {}) },
    { name: "send-line-up-mails", cron: "8,38 * * * *", run: sendLineUpMails },
    { name: "send-monday-mails", cron: "12,42 * * * *", run: sendMondayMails },
  ],
}
