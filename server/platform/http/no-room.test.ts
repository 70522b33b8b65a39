import { expect, test } from "vitest"
import { writePurpose } from "#contracts/standards.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { ask } from "#tests/support/ask.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse()
const { ewa } = await openBank(house)

test("a full disk is told as one, and once there is room the same is kept", async () => {
  const { ownerUrl } = house.database
  await ask(
    ownerUrl,
    `create function refuse_for_room() returns trigger language plpgsql as
     $$ begin raise exception 'could not extend file: No space left on device' using errcode = 'disk_full'; end $$`,
  )
  await ask(
    ownerUrl,
    "create trigger no_room before insert on standards_purpose for each row execute function refuse_for_room()",
  )
  const purpose = { body: { words: "To be of use." } }
  const refused = await ewa.ask(writePurpose, purpose)
  expect(refused).toMatchObject({
    status: 507,
    body: { code: "no-room", title: expect.stringContaining("The disk of this installation is full") },
  })
  await ask(ownerUrl, "drop trigger no_room on standards_purpose")
  expect((await ewa.ask(writePurpose, purpose)).status).toBeLessThan(300)
})
