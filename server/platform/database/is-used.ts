import { openClient } from "./open-client.ts"

/** Whether a program has worked on this migrated database before: somebody is in it, or its ledgers were begun. */
export async function isUsed(ownerUrl: string): Promise<boolean> {
  const client = await openClient(ownerUrl, "wellserved")
  try {
    const { rows } = await client.query<{ used: boolean }>(
      "select exists (select from platform_ledger) or exists (select from people_person) as used",
    )
    return rows[0]?.used ?? false
  } finally {
    await client.end()
  }
}
