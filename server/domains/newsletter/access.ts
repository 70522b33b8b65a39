import { stewarding } from "#contracts/route.ts"
import type { PersonActor } from "#platform/ctx.ts"

/** Whether somebody writes and sends the newsletter; everybody reads what has gone out. A sign-in by PIN gives what a role would to nobody. */
export const stewards = ({ role, strength }: PersonActor): boolean => strength === "full" && stewarding.includes(role)
