import type { AddressInfo } from "node:net"
import { newId } from "#platform/ctx.ts"
import type { App } from "../../server/app.ts"
import type { GroupCommit, Settled } from "../../server/domains/listening/intake/group-commit.ts"
import { keepResponses, openIntake } from "../../server/domains/listening/intake/intake.ts"
import { writeAnonymousResponses } from "../../server/domains/listening/intake/write-anonymous-responses.ts"
import { openBenchHouse, publishBenchSurvey } from "./bench-house.ts"

// The server of `bench -- intake`, in a process of its own: the same program three times on one database, which differ only in how they commit.

/** Every item is written at once and by itself. */
function oneByOne<Item, Outcome>(write: (items: readonly Item[]) => Promise<Outcome[]>): GroupCommit<Item, Outcome> {
  return {
    waiting: 0,
    put: (items) =>
      Promise.all(
        items.map(async (item): Promise<Settled<Outcome>> => ({ done: (await write([item]))[0] as Outcome })),
      ),
  }
}

const bench = await openBenchHouse()
const together = await bench.openApp()
const { slug, cookie } = await publishBenchSurvey(together)

const alone = await bench.openApp()
openIntake(alone.ctx, {
  identified: oneByOne((items) => keepResponses(alone.ctx, items)),
  bulk: oneByOne((items) => keepResponses(alone.ctx, items)),
  anonymous: oneByOne((items) => writeAnonymousResponses(alone.ctx, items)),
})

const without = await bench.openApp()
const keptNowhere = oneByOne(async (items: readonly unknown[]) =>
  items.map(() => ({ id: newId(without.ctx), repeated: false })),
)
openIntake(without.ctx, {
  identified: keptNowhere,
  bulk: keptNowhere,
  anonymous: oneByOne(async (items) => items.map(() => null)),
})

async function portOf({ http }: App): Promise<number> {
  await http.listen({ port: 0, host: "127.0.0.1" })
  return (http.server.address() as AddressInfo).port
}
process.on("message", async () => {
  await bench.close()
  process.exit(0)
})
process.send?.({
  slug,
  cookie,
  appUrl: bench.appUrl,
  databasePid: bench.databasePid,
  together: await portOf(together),
  alone: await portOf(alone),
  without: await portOf(without),
})
