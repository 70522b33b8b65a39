import { sql } from "kysely"
import { checkAudit } from "#platform/audit/check-audit.ts"
import { publicAddress } from "#platform/config/local-address.ts"
import { findSetting } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { listMigrations } from "#platform/database/migrate.ts"
import type { Ledger } from "#platform/ledgers/ledger.ts"
import { examineLedgers } from "./examine-ledgers.ts"
import type { Finding } from "./finding.ts"

type Parts = { ledgers: readonly Ledger[]; progress?: (share: number, words: string) => void }

/** Looks at everything that an administrator would want to know at 3 a.m.; reads only. */
export async function examine(ctx: Ctx, { ledgers, progress }: Parts): Promise<Finding[]> {
  const findings: Finding[] = []
  const rowsOfLedgers = (ctx: Ctx) => examineLedgers(ctx, ledgers, progress)
  for (const check of [database, migrations, rights, rowsOfLedgers, audit, background, mail, mailbox, address]) {
    try {
      findings.push(...[await check(ctx)].flat())
    } catch (error) {
      findings.push({
        check: check.name,
        state: "wrong",
        found: String(error),
        todo: "See the log, and mend this first.",
      })
    }
  }
  return findings
}

async function database(ctx: Ctx): Promise<Finding> {
  const { rows } = await sql<{ version: string; size: string; checksums: string }>`
    select current_setting('server_version') as version, pg_size_pretty(pg_database_size(current_database())) as size, current_setting('data_checksums') as checksums`.execute(
    ctx.db,
  )
  const [row] = rows
  return {
    check: "database",
    state: row?.checksums === "on" ? "ok" : "look",
    found: `PostgreSQL ${row?.version}, ${row?.size}, checksums ${row?.checksums}`,
    ...(row?.checksums !== "on" && { todo: "Switch data checksums on, so that a failing disk is noticed." }),
  }
}

async function migrations(ctx: Ctx): Promise<Finding> {
  const { rows } = await sql<{ name: string }>`select name from platform_migration`.execute(ctx.db)
  const missing = (await listMigrations()).length - rows.length
  return missing === 0
    ? { check: "migrations", state: "ok", found: `${rows.length} applied` }
    : {
        check: "migrations",
        state: "wrong",
        found: `${missing} not applied`,
        todo: "Start Wellserved once; it migrates by itself.",
      }
}

/** The application's own role must not be able to change what is only ever added to: the tables that the migrations took from it. */
async function rights(ctx: Ctx): Promise<Finding> {
  const revoked = (await listMigrations()).flatMap(({ sql: text }) => [
    ...text.matchAll(/revoke update, delete on ([^;]+?) from wellserved_app/g),
  ])
  // The queue of facts is no ledger any more: what has been counted is taken out of it. Of others a later migration has made something else.
  const tables = revoked
    .flatMap(([, names = ""]) => names.split(",").map((name) => name.trim()))
    .filter((name) => name !== "platform_fact")
  const { rows } = await sql<{ name: string; open: boolean }>`
    select distinct name, has_table_privilege('wellserved_app', to_regclass(name), 'UPDATE, DELETE') as open
    from unnest(${tables}::text[]) as name where to_regclass(name) is not null order by name`.execute(ctx.db)
  const open = rows.filter((row) => row.open)
  return open.length === 0
    ? {
        check: "rights",
        state: "ok",
        found: `the program can change none of ${rows.length} tables that are only added to`,
      }
    : {
        check: "rights",
        state: "wrong",
        found: `can be changed: ${open.map(({ name }) => name).join(", ")}`,
        todo: "Revoke UPDATE and DELETE on them from wellserved_app.",
      }
}

async function audit(ctx: Ctx): Promise<Finding> {
  const { sound, broken, waiting, head } = await checkAudit(ctx)
  if (broken)
    return {
      check: "audit",
      state: "wrong",
      found:
        broken.why === "row-changed"
          ? `row ${broken.auditId} is not as it was written`
          : `a link is missing at ${broken.position}`,
      todo: "Somebody changed the audit past the program. Keep this database as it is, and ask who had access to it.",
    }
  if (waiting > 0)
    return {
      check: "audit",
      state: "look",
      found: `${waiting} rows wait for their link`,
      todo: "Start Wellserved; the chain grows while it runs.",
    }
  return { check: "audit", state: "ok", found: `${sound} rows, each as it was written; head ${head.slice(0, 16)}` }
}

async function background(ctx: Ctx): Promise<Finding> {
  const letters = await ctx.events.listDeadLetters()
  return letters.length === 0
    ? { check: "background work", state: "ok", found: "nothing failed" }
    : {
        check: "background work",
        state: "look",
        found: `${letters.length} failed nine times`,
        todo: "Administration -> Background work shows why, and sends them again.",
      }
}

async function mail(ctx: Ctx): Promise<Finding> {
  const rows = await ctx.db
    .selectFrom("platform_mail")
    .select(["state", sql<number>`count(*)`.as("n")])
    .where("state", "!=", "sent")
    .groupBy("state")
    .execute()
  const waiting = rows.map(({ state, n }) => `${n} ${state}`).join(", ")
  if (!ctx.house.sendsMail)
    return {
      check: "mail",
      state: "look",
      found: `no mail server is set up${waiting ? `; ${waiting}` : ""}`,
      todo: "Set SMTP_URL and MAIL_FROM; until then mails are kept under Administration -> Outbox.",
    }
  const failed = rows.some(({ state }) => state === "failed")
  return {
    check: "mail",
    state: failed ? "look" : "ok",
    found: waiting || "nothing waits",
    ...(failed && { todo: "Administration -> Outbox says why each failed." }),
  }
}

async function mailbox(ctx: Ctx): Promise<Finding> {
  if (!ctx.house.readsMail)
    return {
      check: "mailbox",
      state: "look",
      found: "none is read",
      todo: "Set IMAP_URL, so that customers can answer by mail.",
    }
  const boxes = await ctx.db.selectFrom("platform_mailbox").select(["name", "read_at", "failure"]).execute()
  const failing = boxes.filter((box) => box.failure !== null)
  return failing.length > 0
    ? {
        check: "mailbox",
        state: "wrong",
        found: failing.map((box) => `${box.name}: ${box.failure}`).join("; "),
        todo: "Look at IMAP_URL: host, user, password, folder.",
      }
    : {
        check: "mailbox",
        state: "ok",
        found:
          boxes.map((box) => `${box.name}, last read ${box.read_at?.toISOString() ?? "never"}`).join("; ") ||
          "not read yet",
      }
}

async function address(ctx: Ctx): Promise<Finding> {
  const { url, trial, set } = await publicAddress(ctx)
  if (!trial) return { check: "public address", state: "ok", found: url }
  // Until the program has been started, nobody knows at which port it will listen.
  const known = set || (await findSetting(ctx, "served")) !== undefined
  return {
    check: "public address",
    state: "look",
    found: known ? `${url} is only a trial` : "none is set",
    todo: "Set the address that customers reach: Administration -> Organisation.",
  }
}
