import { caseHistoryImported, feedbackReceived } from "#listening"
import { personLeft, zoneChanged } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import type { Domain } from "#platform/domain.ts"
import { on } from "#platform/events/event.ts"
import { mailSentAfterAll, mailUndelivered } from "#platform/mail/return-mail.ts"
import { mailArrived } from "#platform/mail-in/keep-mail.ts"
import { gatherWords } from "./cases/gather-words.ts"
import { openCasesFromFeedback } from "./cases/open-cases-from-feedback.ts"
import { openHistoryCases } from "./cases/open-history-cases.ts"
import { reassignCases } from "./cases/reassign-cases.ts"
import { askBuyers } from "./claims/ask-buyers.ts"
import { followClockRules } from "./clocks/clock-rules.ts"
import { reckonBelow } from "./clocks/reckon-below.ts"
import { takeUpClocks } from "./clocks/take-up-clocks.ts"
import { tellDueClocks } from "./clocks/tell-due-clocks.ts"
import { countLaterAnswers } from "./closing/count-later-answers.ts"
import { fixDone, hoursChanged } from "./events.ts"
import { forgetReadyFiles } from "./files/ready-file.ts"
import { judgeFixes } from "./fixes/judge-fixes.ts"
import { tellReporters } from "./fixes/tell-colleagues.ts"
import { ledgersOfRecovery } from "./ledgers.ts"
import { recoveryLinks } from "./links.ts"
import { takeMail } from "./mail-in/take-mail.ts"
import { remindPromises } from "./promises/remind-promises.ts"
import { breakOverduePromises } from "./promises/settle-promise.ts"
import { askFurtherUp } from "./remedies/ask-further-up.ts"
import { firstKinds, firstLimits } from "./remedies/remedy.ts"
import { recoveryRoutes } from "./routes.ts"
import { recoveryTallies } from "./tallies.ts"
import { linkAskedFor } from "./with-customer/ask-for-link.ts"
import { runOutCheckIns } from "./with-customer/run-out-check-ins.ts"
import { sayAfterAll } from "./with-customer/say-after-all.ts"
import { sendCaseLinks } from "./with-customer/send-case-links.ts"
import { tellOfUndelivered } from "./with-customer/tell-of-undelivered.ts"

export { type CaseToTell, getCaseToTell } from "./cases/case-to-tell.ts"
export { readOpenDays } from "./clocks/open-on.ts"
export { caseOpened, casePutRight, fixDone, fixJudged } from "./events.ts"
export { getFix, listCustomersOfFix } from "./fixes/fix-queries.ts"
export { listPromisesDue, listRecentMisses, type RecentMiss } from "./line-up-questions.ts"
export { seesCase } from "./nodes-of-cases.ts"
export { refusalPage } from "./with-customer/refusal-page.ts"

/** The menu of remedies and the limits that an installation starts with; clocks for what was open before there were any. */
async function prepare(ctx: Ctx): Promise<void> {
  await ctx.db
    .insertInto("recovery_remedy_kind")
    .values(firstKinds.map((kind, position) => ({ ...kind, position })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await ctx.db
    .insertInto("recovery_remedy_limit")
    .values(firstLimits)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await takeUpClocks(ctx)
  followClockRules(ctx)
}

export const recovery: Domain = {
  name: "recovery",
  routes: recoveryRoutes,
  ledgers: ledgersOfRecovery,
  links: recoveryLinks,
  tallies: recoveryTallies,
  prepare,
  handlers: [
    on(feedbackReceived, "open-cases", (ctx, { responseIds }) => openCasesFromFeedback(ctx, responseIds)),
    on(feedbackReceived, "count-later-answers", (ctx, { responseIds }) => countLaterAnswers(ctx, responseIds)),
    on(caseHistoryImported, "open-history-cases", (ctx, { importId, responseIds }) =>
      openHistoryCases(ctx, importId, responseIds),
    ),
    on(hoursChanged, "reckon-clocks", (ctx, { unitId }) => reckonBelow(ctx, unitId)),
    on(zoneChanged, "reckon-clocks-in-zone", (ctx, { unitId }) => reckonBelow(ctx, unitId)),
    on(linkAskedFor, "send", (ctx, { requestId }) => sendCaseLinks(ctx, requestId)),
    on(mailArrived, "take", (ctx, { mailInId }) => takeMail(ctx, mailInId)),
    on(mailUndelivered, "tell-owner", (ctx, { mailId }) => tellOfUndelivered(ctx, mailId)),
    on(mailSentAfterAll, "say", (ctx, { mailId }) => sayAfterAll(ctx, mailId)),
    on(fixDone, "tell-reporters", (ctx, { fixId }) => tellReporters(ctx, fixId)),
    on(personLeft, "reassign-cases", (ctx, { personId }) => reassignCases(ctx, personId)),
  ],
  schedules: [
    { name: "tell-due-clocks", cron: "* * * * *", run: tellDueClocks },
    { name: "remind-promises", cron: "* * * * *", run: remindPromises },
    { name: "break-overdue-promises", cron: "*/5 * * * *", run: breakOverduePromises },
    { name: "ask-further-up", cron: "* * * * *", run: askFurtherUp },
    { name: "ask-buyers", cron: "41 9 * * *", run: askBuyers },
    { name: "judge-fixes", cron: "23 5 * * *", run: judgeFixes },
    { name: "forget-ready-files", cron: "37 3 * * *", run: forgetReadyFiles },
    { name: "gather-words", cron: "* * * * *", run: gatherWords },
    { name: "run-out-check-ins", cron: "7 * * * *", run: runOutCheckIns },
  ],
}
