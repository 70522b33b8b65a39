import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/recovery.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import { personOf } from "#platform/ctx.ts"
import { serve } from "#platform/http/serve.ts"
import { getCalendar, previewClocks } from "./calendar-queries.ts"
import { getCaseClocks } from "./clock-queries.ts"
import { listHolidayCountries, listHolidayRegions } from "./holidays.ts"
import {
  inheritCalendar,
  inheritTarget,
  removeCalendarDay,
  setCalendar,
  setCalendarDay,
  setTarget,
} from "./set-calendar.ts"
import { goOnWithCase, waitForCustomer } from "./wait-for-customer.ts"

const done = { done: true } as const

export function clockRoutes(app: FastifyInstance): void {
  serve(app, contracts.getCaseClocks)((ctx, { params }) => getCaseClocks(ctx, params.id))

  serve(
    app,
    contracts.waitForCustomer,
  )(async (ctx, { params }) => {
    await waitForCustomer(ctx, params.id)
    return done
  })

  serve(
    app,
    contracts.goOnWithCase,
  )(async (ctx, { params }) => {
    await goOnWithCase(ctx, params.id)
    return done
  })

  serve(app, contracts.getCalendar)((ctx, { params, query }) => getCalendar(ctx, params.id, query.month))

  serve(
    app,
    contracts.setCalendar,
  )(async (ctx, { params, body }) => {
    await setCalendar(ctx, params.id, body)
    return done
  })

  serve(
    app,
    contracts.inheritCalendar,
  )(async (ctx, { params }) => {
    await inheritCalendar(ctx, params.id)
    return done
  })

  serve(
    app,
    contracts.setCalendarDay,
  )(async (ctx, { params, body }) => {
    await setCalendarDay(ctx, params.id, params.day, body)
    return done
  })

  serve(
    app,
    contracts.removeCalendarDay,
  )(async (ctx, { params }) => {
    await removeCalendarDay(ctx, params.id, params.day)
    return done
  })

  serve(
    app,
    contracts.setTarget,
  )(async (ctx, { params, body }) => {
    await setTarget(ctx, params.id, params.severity, body)
    return done
  })

  serve(
    app,
    contracts.inheritTarget,
  )(async (ctx, { params }) => {
    await inheritTarget(ctx, params.id, params.severity)
    return done
  })

  serve(app, contracts.previewClocks)((ctx, { params, query }) => previewClocks(ctx, params.id, query))

  serve(
    app,
    contracts.listHolidayPlaces,
  )(async (ctx, { query }) => {
    const language = personOf(ctx).locale ?? (await getOrganisation(ctx)).language
    return {
      countries: await listHolidayCountries(language),
      regions: query.country ? await listHolidayRegions(query.country, language) : [],
    }
  })
}
