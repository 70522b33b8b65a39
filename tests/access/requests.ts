import type { Row } from "./read-table.ts"
import { awardRequests } from "./requests/awards.ts"
import { customersRequests } from "./requests/customers.ts"
import { houseRequests } from "./requests/house.ts"
import { leadershipRequests } from "./requests/leadership.ts"
import { listeningRequests } from "./requests/listening.ts"
import { measuresRequests } from "./requests/measures.ts"
import { newsletterRequests } from "./requests/newsletter.ts"
import { peopleRequests } from "./requests/people.ts"
import { recoveryRequests } from "./requests/recovery.ts"
import type { Ask } from "./requests/request.ts"
import { standardsRequests } from "./requests/standards.ts"
import { storyRequests } from "./requests/stories.ts"
import { thanksRequests } from "./requests/thanks.ts"

const requests: Record<string, Ask> = {
  ...houseRequests,
  ...peopleRequests,
  ...standardsRequests,
  ...customersRequests,
  ...listeningRequests,
  ...measuresRequests,
  ...recoveryRequests,
  ...thanksRequests,
  ...storyRequests,
  ...awardRequests,
  ...leadershipRequests,
  ...newsletterRequests,
}

/** What is sent for a line of the table: that of its name, else that of its contract, else nothing but the address. */
export const requestOf = (row: Row): Ask => requests[row.name] ?? requests[row.contract] ?? {}

/** Names of requests that no line of the table asks for. */
export const unusedRequests = (rows: readonly Row[]): string[] =>
  Object.keys(requests).filter((name) => !rows.some((row) => row.name === name || row.contract === name))
