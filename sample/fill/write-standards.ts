import type { StandardContent } from "#contracts/standards.ts"
import { draftStandard, publishStandard, writePurpose } from "#standards"
import { type Colleague, deedBy, type Ground } from "./ground.ts"

/** The steward writes the purpose and the standards, and publishes them. Returns their ids in their order of priority. */
export async function writeStandards(
  { ctx, calendar }: Ground,
  by: Colleague,
  purpose: string,
  standards: readonly StandardContent[],
): Promise<string[]> {
  await writePurpose(deedBy(ctx, by, calendar.at(369, 32_400)), purpose)
  const ids: string[] = []
  for (const [at, content] of standards.entries()) {
    const id = await draftStandard(deedBy(ctx, by, calendar.at(369, 36_000 + at * 900)), content)
    await publishStandard(deedBy(ctx, by, calendar.at(368, 39_600 + at * 60)), id)
    ids.push(id)
  }
  return ids
}
