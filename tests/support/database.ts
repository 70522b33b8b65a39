import { randomBytes } from "node:crypto"
import { inject } from "vitest"
import { asApp } from "#platform/database/open-database.ts"
import { asAdmin, onDatabase } from "./template.ts"

export type FreshDatabase = {
  name: string
  /** For what the owner does: migrating, reading what the application may not. */
  ownerUrl: string
  /** For the application: the role wellserved_app, with its rights and no more. */
  appUrl: string
  /** Ends every connection and removes the database. The end of the run does it for those that forgot. */
  drop(): Promise<void>
}

/** A database of one's own, cloned from the run's template, which is migrated and empty, or from another; one a test file. */
export async function freshDatabase(template = inject("template")): Promise<FreshDatabase> {
  const adminUrl = inject("adminUrl")
  const name = `${inject("template")}_${randomBytes(5).toString("hex")}`
  // Copying files takes a tenth of writing every page of a small database through the log (60 ms against 650).
  await asAdmin(adminUrl, (client) => client.query(`create database ${name} template ${template} strategy file_copy`))
  const ownerUrl = onDatabase(adminUrl, name)
  return {
    name,
    ownerUrl,
    appUrl: asApp(ownerUrl),
    async drop() {
      await asAdmin(adminUrl, (client) => client.query(`drop database if exists ${name} with (force)`))
    },
  }
}
