import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/recovery.ts"
import { sendFile } from "#platform/files/send-file.ts"
import { readForm } from "#platform/http/read-form.ts"
import { serve } from "#platform/http/serve.ts"
import { getSeenCase } from "../cases/get-seen-case.ts"
import { getCaseOfLink } from "../with-customer/case-of-link.ts"
import { getCaseFile } from "./case-file.ts"
import { layFilesReady } from "./ready-file.ts"

export function fileRoutes(app: FastifyInstance): void {
  serve(
    app,
    contracts.layFilesReady,
  )(async (ctx, { params }, { request }) => {
    const { files } = await readForm(request, contracts.mostLaidAtOnce)
    return { files: await layFilesReady(ctx, params.id, files) }
  })

  serve(
    app,
    contracts.saveCaseFile,
  )(async (ctx, { params }, { reply }) => {
    await getSeenCase(ctx, params.id)
    return sendFile(reply, await getCaseFile(ctx, params.id, params.fileId))
  })

  serve(
    app,
    contracts.saveMyFile,
  )(async (ctx, { params }, { reply }) =>
    sendFile(reply, await getCaseFile(ctx, (await getCaseOfLink(ctx)).id, params.fileId)),
  )
}
