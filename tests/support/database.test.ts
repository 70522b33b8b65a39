import { afterAll, expect, test } from "vitest"
import { ask } from "./ask.ts"
import { type FreshDatabase, freshDatabase } from "./database.ts"

const made: FreshDatabase[] = []
afterAll(() => Promise.all(made.map((database) => database.drop())))

test("each test file gets a migrated database of its own", async () => {
  const one = await freshDatabase()
  const two = await freshDatabase()
  made.push(one, two)
  await ask(one.ownerUrl, "create table only_here (id int)")
  expect(await ask(one.ownerUrl, "select to_regclass('only_here')::text")).toBe("only_here")
  expect(await ask(two.ownerUrl, "select to_regclass('only_here')::text")).toBeNull()
  expect(await ask(two.ownerUrl, "select count(*)::int from platform_migration")).toBeGreaterThan(0)
})

test("the application works with its own rights, not with the owner's", async () => {
  const database = await freshDatabase()
  made.push(database)
  expect(await ask(database.appUrl, "select current_user::text")).toBe("wellserved_app")
  await expect(ask(database.appUrl, "create table mine (id int)")).rejects.toThrow("permission denied")
})
