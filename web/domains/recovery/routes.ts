import type { ScreenRoute } from "#web/app/screen-route.ts"
import { budgetScreens } from "./budgets/routes.ts"
import { caseScreens } from "./cases/routes.ts"
import { causeScreens } from "./causes/routes.ts"
import { claimScreens } from "./claims/routes.ts"
import { clockScreens } from "./clocks/routes.ts"
import { closingScreens } from "./closing/routes.ts"
import { complaintScreens } from "./complaints/routes.ts"
import { consistencyScreens } from "./consistency/routes.ts"
import { demonstrationScreens } from "./demonstration/routes.ts"
import { fixScreens } from "./fixes/routes.ts"
import { historyScreens } from "./history/routes.ts"
import { mailInScreens } from "./mail-in/routes.ts"
import { noteScreens } from "./notes/routes.ts"
import { ownerScreens } from "./owners/routes.ts"
import { promiseScreens } from "./promises/routes.ts"
import { remedyScreens } from "./remedies/routes.ts"
import { templateScreens } from "./templates/routes.ts"

/** By room; the order within a place decides which screen the place opens. */
export const routes: ScreenRoute[] = [
  ...caseScreens,
  ...noteScreens,
  ...complaintScreens,
  ...historyScreens,
  ...ownerScreens,
  ...fixScreens,
  ...clockScreens,
  ...mailInScreens,
  ...promiseScreens,
  ...remedyScreens,
  ...templateScreens,
  ...causeScreens,
  ...claimScreens,
  ...budgetScreens,
  ...consistencyScreens,
  ...closingScreens,
  ...demonstrationScreens,
]
