import { CompiledQuery } from "kysely"
import { PgBoss } from "pg-boss"
import { asSystem, type Ctx } from "#platform/ctx.ts"
import { type Handler, NotYet, type Schedule, triesInAll, type Upkeep } from "./event.ts"
import { keepUp } from "./keep-up.ts"
import { lookForWork } from "./look-for-work.ts"

/**
 * The transactional outbox: a job is a row of pg-boss written in the deed's own transaction, one for each handler of the event, so that each
 * is retried on its own. What fails nine times lands in the queue "dead-letters", where an administrator sees it. Nothing that waits is ever swept away.
 */
export type EventQueue = {
  /** One event for each of `all`, in a few statements whatever their number. */
  send(ctx: Ctx, event: string, all: readonly object[]): Promise<void>
  /** Puts jobs that waited at the time of a backup back into their queues, in the transaction of `ctx`; those whose queue is gone are passed over. */
  resend(ctx: Ctx, all: readonly WaitingJob[]): Promise<void>
  /** Takes up work as it comes, until `stop`. */
  work(ctx: Ctx): Promise<void>
  /** Does all the work that waits now, upkeep included, in this process, and returns how many jobs were done. For tests and the command line. */
  drain(ctx: Ctx): Promise<number>
  listDeadLetters(): Promise<DeadLetter[]>
  retryDeadLetters(): Promise<number>
  stop(): Promise<void>
}

/** A job as a backup keeps it: the queue it waited in, and what it is about. */
export type WaitingJob = { name: string; data: object }

/** How pg-boss runs its SQL: on our pool, or on the deed's own transaction. */
type JobsDb = { executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }> }

export type DeadLetter = { id: string; queue: string; at: Date; failure: string; data: object }

const deadLetters = "dead-letters"
/** pg-boss would remove after 14 days what nobody has taken up. */
const waitsFor = { retentionSeconds: 20 * 366 * 86_400 }
/** How often a worker looks whether there is something to do without having been woken, in seconds. */
const asksItself = 60
const notYetWaits = { startAfter: 60 }

export async function openEventQueue(
  ownDb: JobsDb,
  handlers: readonly Handler[],
  schedules: readonly Schedule[],
  upkeep: readonly Upkeep[] = [],
): Promise<EventQueue> {
  const boss = new PgBoss({
    db: ownDb,
    migrate: false,
    createSchema: false,
    reindex: false,
    monitorVacuum: false,
    useListenNotify: false,
  })
  let log: Ctx["log"] | undefined
  let stopUpkeep: (() => Promise<void>)[] = []
  boss.on("error", (error) => log?.error({ error }, "job queue"))
  await boss.start()
  await boss.createQueue(deadLetters, waitsFor)
  const queues = new Map(handlers.map((handler) => [`${handler.event}.${handler.name}`, handler]))
  const rounds = new Map(schedules.map((schedule) => [`round.${schedule.name}`, schedule]))
  const known = await keepForLong(boss, ownDb)
  for (const name of [...queues.keys(), ...rounds.keys()])
    if (!known.has(name))
      await boss.createQueue(name, {
        retryLimit: triesInAll - 1,
        retryDelay: 2,
        retryBackoff: true,
        retryDelayMax: 3600,
        deadLetter: deadLetters,
        expireInSeconds: 900,
        ...waitsFor,
      })

  const byEvent = Map.groupBy(queues, ([, handler]) => handler.event)

  async function runJob(ctx: Ctx, name: string, data: object): Promise<void> {
    const own = asSystem(ctx)
    const handler = queues.get(name)
    try {
      await (handler ? handler.run(own, data) : rounds.get(name)?.run(own))
    } catch (error) {
      if (!(error instanceof NotYet)) throw error
      // A round comes again by itself.
      if (handler) await boss.send(name, data, notYetWaits)
    }
  }

  return {
    async send(ctx, event, all) {
      const jobs = all.map((data) => ({ data }))
      for (const [name] of byEvent.get(event) ?? []) await boss.insert(name, jobs, { db: within(ctx) })
    },

    async resend(ctx, all) {
      for (const [name, jobs] of Map.groupBy(all, ({ name }) => name))
        if (queues.has(name))
          await boss.insert(
            name,
            jobs.map(({ data }) => ({ data })),
            { db: within(ctx) },
          )
    },

    async work(ctx) {
      log = ctx.log
      const workers = new Map<string, { wake(): void }>()
      for (const name of [...queues.keys(), ...rounds.keys()]) {
        const id = await boss.work<object>(
          name,
          { pollingIntervalSeconds: asksItself, batchSize: 20, burstWhenBatchFull: true, perJobResults: true },
          (jobs) =>
            // One after the other, and each with its own outcome: one that fails is retried alone.
            eachInTurn(jobs, async (job) => {
              try {
                await runJob(ctx, name, job.data)
                return { id: job.id, status: "completed" as const }
              } catch (error) {
                ctx.log.warn({ err: error, queue: name, job: job.id }, "background work failed")
                return { id: job.id, status: "failed" as const, output: { message: String(error).slice(0, 2000) } }
              }
            }),
        )
        workers.set(name, { wake: () => boss.notifyWorker(id) })
      }
      for (const [name, schedule] of rounds) await boss.schedule(name, schedule.cron)
      stopUpkeep = [lookForWork(workers), ...upkeep].map((one) => keepUp(asSystem(ctx), one))
    },

    async drain(ctx) {
      let done = 0
      for (let before = -1; before !== done; ) {
        before = done
        for (const name of [...queues.keys(), ...rounds.keys()])
          for (const job of await boss.fetch<object>(name, { batchSize: 100 })) {
            try {
              await runJob(ctx, name, job.data)
            } catch (error) {
              await boss.fail(name, job.id, { message: String(error) })
              throw error
            }
            await boss.complete(name, job.id)
            done++
          }
      }
      for (const one of upkeep) await one.run(asSystem(ctx))
      return done
    },

    async listDeadLetters() {
      const jobs = await boss.findJobs<object>(deadLetters, { queued: true })
      return jobs.map((job) => ({
        id: job.id,
        queue: job.sourceName ?? deadLetters,
        at: job.createdOn,
        failure: JSON.stringify(job.output ?? {}).slice(0, 2000),
        data: job.data,
      }))
    },

    retryDeadLetters: () => boss.redrive(deadLetters),
    async stop() {
      await Promise.all(stopUpkeep.map((stop) => stop()))
      await boss.stop({ graceful: true, timeout: 3000 })
    },
  }
}

/** The deed's own transaction, as pg-boss asks for it. */
const within = ({ db }: Ctx): JobsDb => ({
  executeSql: async (text, values) => ({ rows: (await db.executeQuery(CompiledQuery.raw(text, values ?? []))).rows }),
})

/** The names of the queues that are there. Those of before, and what lies in them, are kept as long as others. */
async function keepForLong(boss: PgBoss, db: JobsDb): Promise<ReadonlySet<string>> {
  const queues = await boss.getQueues()
  const short = queues.filter(({ retentionSeconds }) => retentionSeconds !== waitsFor.retentionSeconds)
  for (const { name } of short) await boss.updateQueue(name, waitsFor)
  if (short.length > 0)
    await db.executeSql("update pgboss.job set keep_until = start_after + $1 * interval '1s' where state < 'active'", [
      waitsFor.retentionSeconds,
    ])
  return new Set(queues.map(({ name }) => name))
}

async function eachInTurn<T, R>(items: readonly T[], act: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (const item of items) results.push(await act(item))
  return results
}
