import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/awards.ts"
import { serve } from "#platform/http/serve.ts"
import { announceAward } from "./announce-award.ts"
import { answerNomination } from "./answer-nomination.ts"
import { listAwards } from "./award-queries.ts"
import { beginAgain } from "./begin-again.ts"
import { callOffAward } from "./call-off-award.ts"
import { castBallot } from "./cast-ballot.ts"
import { changeDays } from "./change-days.ts"
import { countAward } from "./count-award.ts"
import { decideAward } from "./decide-award.ts"
import { discardAward } from "./discard-award.ts"
import { draftAward } from "./draft-award.ts"
import { listEvidence } from "./evidence.ts"
import { getAward } from "./get-award.ts"
import { getCeremony } from "./get-ceremony.ts"
import { getCertificatePdf, getCertificateSvg } from "./get-certificate.ts"
import { judgeAward } from "./judge-award.ts"
import { listMyAwards } from "./my-awards.ts"
import { nominate } from "./nominate.ts"
import { presentAward } from "./present-award.ts"
import { rewriteAward } from "./rewrite-award.ts"
import { withdrawNomination } from "./withdraw-nomination.ts"

const done = { done: true } as const

export function awardRoutes(app: FastifyInstance): void {
  readingRoutes(app)
  makingRoutes(app)
  nominationRoutes(app)
  decidingRoutes(app)
  ceremonyRoutes(app)
}

function readingRoutes(app: FastifyInstance): void {
  serve(app, contracts.listAwards)((ctx, { query }) => listAwards(ctx, query))

  serve(app, contracts.listMyAwards)((ctx) => listMyAwards(ctx))

  serve(app, contracts.listEvidence)((ctx, { query }) => listEvidence(ctx, query))

  serve(app, contracts.getAward)((ctx, { params }) => getAward(ctx, params.id))
}

function makingRoutes(app: FastifyInstance): void {
  serve(app, contracts.draftAward)(async (ctx, { body }) => ({ id: await draftAward(ctx, body) }))

  serve(
    app,
    contracts.rewriteAward,
  )(async (ctx, { params, body }) => {
    await rewriteAward(ctx, params.id, body)
    return done
  })

  serve(
    app,
    contracts.discardAward,
  )(async (ctx, { params }) => {
    await discardAward(ctx, params.id)
    return done
  })

  serve(
    app,
    contracts.announceAward,
  )(async (ctx, { params }) => {
    await announceAward(ctx, params.id)
    return done
  })

  serve(
    app,
    contracts.changeAwardDays,
  )(async (ctx, { params, body }) => {
    await changeDays(ctx, params.id, body)
    return done
  })

  serve(
    app,
    contracts.callOffAward,
  )(async (ctx, { params, body }) => {
    await callOffAward(ctx, params.id, body.reason)
    return done
  })

  serve(app, contracts.beginAwardAgain)(async (ctx, { params }) => ({ id: await beginAgain(ctx, params.id) }))
}

function nominationRoutes(app: FastifyInstance): void {
  serve(app, contracts.nominate)(async (ctx, { params, body }) => ({ id: await nominate(ctx, params.id, body) }))

  serve(
    app,
    contracts.withdrawNomination,
  )(async (ctx, { params }) => {
    await withdrawNomination(ctx, params.id)
    return done
  })

  serve(
    app,
    contracts.answerNomination,
  )(async (ctx, { params, body }) => {
    await answerNomination(ctx, params.id, body)
    return done
  })
}

function decidingRoutes(app: FastifyInstance): void {
  serve(
    app,
    contracts.castBallot,
  )(async (ctx, { params, body }) => {
    await castBallot(ctx, params.id, body.nomineeId)
    return done
  })

  serve(
    app,
    contracts.judgeAward,
  )(async (ctx, { params, body }) => {
    await judgeAward(ctx, params.id, body)
    return done
  })

  serve(app, contracts.countAward)((ctx, { params }) => countAward(ctx, params.id))

  serve(
    app,
    contracts.decideAward,
  )(async (ctx, { params, body }) => {
    await decideAward(ctx, params.id, body)
    return done
  })
}

function ceremonyRoutes(app: FastifyInstance): void {
  serve(app, contracts.getCeremony)((ctx, { params }) => getCeremony(ctx, params.id))

  serve(
    app,
    contracts.presentAward,
  )(async (ctx, { params }) => {
    await presentAward(ctx, params.id)
    return done
  })

  serve(app, contracts.getCertificatePdf)((ctx, { params }) => getCertificatePdf(ctx, params.id, params.nomineeId))

  serve(
    app,
    contracts.getCertificateSvg,
  )((ctx, { params }, { reply }) => {
    // Opened by itself it is a document, whose letters and logo travel inside it.
    reply.header(
      "content-security-policy",
      "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:",
    )
    return getCertificateSvg(ctx, params.id, params.nomineeId)
  })
}
