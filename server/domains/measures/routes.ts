import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/measures.ts"
import { serve } from "#platform/http/serve.ts"
import { alertsRoutes } from "./alerts/routes.ts"
import { assumptionsRoutes } from "./assumptions/routes.ts"
import { beforeAndAfterRoutes } from "./before-and-after/routes.ts"
import { changesRoutes } from "./changes/routes.ts"
import { compareRoutes } from "./compare/routes.ts"
import { driversRoutes } from "./drivers/routes.ts"
import { evenHandednessRoutes } from "./even-handedness/routes.ts"
import { falseSignalsRoutes } from "./false-signals/routes.ts"
import { filesRoutes } from "./files/routes.ts"
import { listMeasures } from "./list-measures.ts"
import { movedRoutes } from "./moved/routes.ts"
import { readingsRoutes } from "./readings/routes.ts"
import { scoreboardRoutes } from "./scoreboard/routes.ts"
import { seriesRoutes } from "./series/routes.ts"
import { wordOfMouthRoutes } from "./word-of-mouth/routes.ts"
import { worthRoutes } from "./worth/routes.ts"

export function measuresRoutes(app: FastifyInstance): void {
  serve(app, contracts.listMeasures)(async () => ({ measures: listMeasures() }))

  scoreboardRoutes(app)
  readingsRoutes(app)
  seriesRoutes(app)
  filesRoutes(app)
  changesRoutes(app)
  alertsRoutes(app)
  beforeAndAfterRoutes(app)
  compareRoutes(app)
  movedRoutes(app)
  driversRoutes(app)
  evenHandednessRoutes(app)
  falseSignalsRoutes(app)
  assumptionsRoutes(app)
  wordOfMouthRoutes(app)
  worthRoutes(app)
}
