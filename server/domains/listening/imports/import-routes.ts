import { Readable } from "node:stream"
import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/feedback-import.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { serve } from "#platform/http/serve.ts"
import { getImport, listImports, readBadRows } from "./import-queries.ts"
import { previewSample } from "./preview-sample.ts"
import { previewUndo } from "./preview-undo.ts"
import { runImport } from "./run-import.ts"
import { startImport } from "./start-import.ts"
import { undoImport } from "./undo-import.ts"

export function importRoutes(app: FastifyInstance): void {
  serve(app, contracts.listImports)(async (ctx) => ({ imports: await listImports(ctx) }))

  serve(app, contracts.getImport)((ctx, { params }) => getImport(ctx, params.id))

  serve(app, contracts.previewImport)((ctx, { body }) => previewSample(ctx, body))

  serve(app, contracts.startImport)(async (ctx, { body }) => ({ id: await startImport(ctx, body) }))

  serve(
    app,
    contracts.sendImportFile,
  )(async (ctx, { params }, { request }) => {
    if (!(request.body instanceof Readable))
      throw new Refusal("wrong-media", "Send the file itself, as text/csv or application/octet-stream.", {
        status: 415,
      })
    await runImport(ctx, params.id, request.body)
    return getImport(ctx, params.id)
  })

  serve(
    app,
    contracts.getBadRows,
  )(async (ctx, { params, query }, { reply }) => {
    const { fileName, pieces } = await readBadRows(ctx, params.id, query.language)
    reply
      .type("text/csv; charset=utf-8")
      .header("content-disposition", `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`)
    return Readable.from(pieces)
  })

  serve(app, contracts.previewUndo)((ctx, { params }) => previewUndo(ctx, params.id))

  serve(
    app,
    contracts.undoImport,
  )(async (ctx, { params }) => {
    await undoImport(ctx, params.id)
    return { done: true }
  })
}
