import { z } from "zod"
import { editionAsSeen } from "./newsletter-edition.ts"
import { type Access, route, stewarding } from "./route.ts"
import { byId, day, done, instant } from "./shapes.ts"

/** How an edition goes out. */

const steward: Access = { who: "person", roles: stewarding }

export const scheduleEdition = route({
  name: "scheduleEdition",
  method: "PUT",
  path: "/api/newsletter/editions/:id/schedule",
  access: steward,
  over: editionAsSeen,
  summary: "Send a draft to all readers: now, or at a time of the organisation's clock",
  params: byId,
  body: z.object({
    /** Null: now. */
    at: z.object({ day, time: z.string().regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/) }).nullable(),
  }),
  reply: z.object({ sendAt: instant }),
})

export const unscheduleEdition = route({
  name: "unscheduleEdition",
  method: "DELETE",
  path: "/api/newsletter/editions/:id/schedule",
  access: steward,
  summary: "Make a scheduled edition a draft again",
  params: byId,
  reply: done,
})

export const pauseEdition = route({
  name: "pauseEdition",
  method: "PUT",
  path: "/api/newsletter/editions/:id/pause",
  access: steward,
  summary: "Hold the sending: nobody more gets it until it goes on",
  params: byId,
  reply: done,
})

export const resumeEdition = route({
  name: "resumeEdition",
  method: "DELETE",
  path: "/api/newsletter/editions/:id/pause",
  access: steward,
  summary: "Go on sending where it was held",
  params: byId,
  reply: done,
})

export const cancelEdition = route({
  name: "cancelEdition",
  method: "PUT",
  path: "/api/newsletter/editions/:id/cancellation",
  access: steward,
  summary: "End the sending for good; who has it keeps it, and it is not in the archive",
  params: byId,
  reply: done,
})

export const countEditionAsSent = route({
  name: "countEditionAsSent",
  method: "PUT",
  path: "/api/newsletter/editions/:id/end-here",
  access: steward,
  summary:
    "End here what was being sent when the data were put back from a copy: nobody gets it twice, who waited may miss it, and it stands in the archive",
  params: byId,
  reply: done,
})
