import { routes as administrationScreens } from "#web/domains/administration/routes.ts"
import { customerFinder, routes as customersScreens } from "#web/domains/customers/routes.ts"
import { routes as ideasScreens } from "#web/domains/ideas/routes.ts"
import { routes as leadershipScreens } from "#web/domains/leadership/routes.ts"
import { routes as lineUpScreens } from "#web/domains/line-up/routes.ts"
import { routes as listeningScreens, surveyFinder } from "#web/domains/listening/routes.ts"
import { routes as measuresScreens } from "#web/domains/measures/routes.ts"
import { routes as myDayScreens } from "#web/domains/my-day/routes.ts"
import { routes as newsletterScreens } from "#web/domains/newsletter/routes.ts"
import { routes as peopleScreens, personFinder } from "#web/domains/people/routes.ts"
import { routes as recognitionScreens } from "#web/domains/recognition/routes.ts"
import { caseFinder } from "#web/domains/recovery/cases/routes.ts"
import { routes as recoveryScreens } from "#web/domains/recovery/routes.ts"
import { standardFinder, routes as standardsScreens } from "#web/domains/standards/routes.ts"
import { routes as traceScreens } from "#web/domains/trace/routes.ts"
import { routes as wallScreens } from "#web/domains/wall/routes.ts"
import type { Finder, ScreenRoute } from "./screen-route.ts"
import { signInRoutes } from "./sign-in/routes.ts"
import { welcomeRoutes } from "./welcome/routes.ts"

/** Every screen there is. A domain adds its line here; the order within a place decides which screen the place opens. */
export const screens: readonly ScreenRoute[] = [
  ...signInRoutes,
  ...welcomeRoutes,
  ...myDayScreens,
  ...customersScreens,
  ...listeningScreens,
  ...measuresScreens,
  ...recoveryScreens,
  ...standardsScreens,
  ...recognitionScreens,
  ...ideasScreens,
  ...lineUpScreens,
  ...leadershipScreens,
  ...newsletterScreens,
  ...wallScreens,
  ...peopleScreens,
  ...administrationScreens,
  ...traceScreens,
]

/** What Ctrl-K can find beyond pages. */
export const finders: readonly Finder[] = [customerFinder, caseFinder, personFinder, standardFinder, surveyFinder]
