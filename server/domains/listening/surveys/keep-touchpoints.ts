import { sql } from "kysely"
import { type Ctx, newId } from "#platform/ctx.ts"

/** The touchpoints of these names, in their order: found, in any letter case, or made. Each name is one touchpoint however often it is given. */
export async function keepTouchpoints(ctx: Ctx, names: readonly string[]): Promise<string[]> {
  const wanted = new Map(names.map((name) => [name.trim().toLowerCase(), name.trim()]))
  const found = await findTouchpoints(ctx, [...wanted.keys()])
  const missing = [...wanted].filter(([key]) => !found.has(key)).map(([, name]) => ({ id: newId(ctx), name }))
  if (missing.length > 0) {
    await sql`insert into listening_touchpoint (id, name, made_at)
      select id, name, ${ctx.now()} from jsonb_to_recordset(${JSON.stringify(missing)}::jsonb) as t(id uuid, name text)
      on conflict (name) do nothing`.execute(ctx.db)
    for (const [key, id] of await findTouchpoints(ctx, [...wanted.keys()])) found.set(key, id)
  }
  return names.map((name) => found.get(name.trim().toLowerCase()) as string)
}

async function findTouchpoints(ctx: Ctx, keys: readonly string[]): Promise<Map<string, string>> {
  const rows = await sql<{ id: string; key: string }>`
    select distinct on (lower(name)) id, lower(name) as key from listening_touchpoint
    where lower(name) = any(${[...keys]}::text[]) order by lower(name), made_at`.execute(ctx.db)
  return new Map(rows.rows.map(({ key, id }) => [key, id]))
}
