import type { FastifyInstance } from "fastify"
import { budgetRoutes } from "./budgets/routes.ts"
import { caseRoutes } from "./cases/routes.ts"
import { causeRoutes } from "./causes/routes.ts"
import { claimRoutes } from "./claims/routes.ts"
import { clockRoutes } from "./clocks/routes.ts"
import { closingRoutes } from "./closing/routes.ts"
import { complaintRoutes } from "./complaints/routes.ts"
import { consistencyRoutes } from "./consistency/routes.ts"
import { demonstrationRoutes } from "./demonstration/routes.ts"
import { earlySignalsRoutes } from "./early-signals/routes.ts"
import { fileRoutes } from "./files/routes.ts"
import { fixRoutes } from "./fixes/routes.ts"
import { historyRoutes } from "./history/routes.ts"
import { joiningRoutes } from "./joining/routes.ts"
import { mailInRoutes } from "./mail-in/routes.ts"
import { moneyRoutes } from "./money/routes.ts"
import { noteRoutes } from "./notes/routes.ts"
import { ownerRoutes } from "./owners/routes.ts"
import { promiseRoutes } from "./promises/routes.ts"
import { remedyRoutes } from "./remedies/routes.ts"
import { templateRoutes } from "./templates/routes.ts"
import { customerRoutes } from "./with-customer/routes.ts"

export function recoveryRoutes(app: FastifyInstance): void {
  caseRoutes(app)
  clockRoutes(app)
  complaintRoutes(app)
  ownerRoutes(app)
  joiningRoutes(app)
  historyRoutes(app)
  noteRoutes(app)
  customerRoutes(app)
  promiseRoutes(app)
  remedyRoutes(app)
  budgetRoutes(app)
  consistencyRoutes(app)
  closingRoutes(app)
  causeRoutes(app)
  fileRoutes(app)
  mailInRoutes(app)
  templateRoutes(app)
  fixRoutes(app)
  claimRoutes(app)
  earlySignalsRoutes(app)
  moneyRoutes(app)
  demonstrationRoutes(app)
}
