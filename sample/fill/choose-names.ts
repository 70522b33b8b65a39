import { chooseNames } from "../../server/domains/recognition/outside/name-choice.ts"
import { deedBy, type Ground } from "./ground.ts"

const saidDaysAgo = 90
const morning = 9 * 3600

/** Who leads does not mind being named where everybody reads; all others have not said, as it is with most of us. */
export async function chooseWhereNamesStand({ ctx, calendar, people }: Ground): Promise<void> {
  for (const lead of people.filter(({ leads }) => leads))
    await chooseNames(deedBy(ctx, lead, calendar.at(saidDaysAgo, morning)), { inChat: true, outside: true })
}
