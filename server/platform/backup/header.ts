import { z } from "zod"

/**
 * A backup is one gzip file of lines: this header, then each table as PostgreSQL's COPY text closed by "\.", then the waiting jobs, one a line, closed
 * likewise. It holds everything, the signing secret included, so keep it as you keep the data.
 */
export const backupHeader = z.object({
  product: z.literal("wellserved"),
  format: z.literal(1),
  at: z.iso.datetime(),
  /** All that had been applied; restoring needs a Wellserved that knows them. */
  migrations: z.array(z.string()),
  /** Hex; signs links and hardens PINs. */
  secret: z.string(),
  tables: z.array(z.object({ name: z.string().regex(/^[a-z0-9_]+$/), columns: z.array(z.string().max(63)) })),
})
export type BackupHeader = z.infer<typeof backupHeader>

/** What closes a table: COPY escapes every backslash in data, so that no row can look like it. */
export const endOfTable = "\\."
