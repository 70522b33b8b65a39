import { z } from "zod"
import { type Access, type Contract, isMedia } from "#contracts/route.ts"

/** The OpenAPI 3.1 document of these contracts; a client generated from it sees what the server validates. */
export function openapi(contracts: readonly Contract[], organisation: string): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const contract of contracts) {
    const path = contract.path.replaceAll(/:(\w+)/g, "{$1}")
    paths[path] = { ...paths[path], [contract.method.toLowerCase()]: operation(contract) }
  }
  return {
    openapi: "3.1.0",
    info: {
      title: `Wellserved of ${organisation}`,
      version: "0.1.0",
      description: "Every route of this installation, derived from the contracts that it validates with.",
    },
    paths,
    components: {
      securitySchemes: {
        session: { type: "apiKey", in: "cookie", name: "ws_session" },
        key: { type: "http", scheme: "bearer", description: "The key of a service account." },
      },
      schemas: {
        Problem: z.toJSONSchema(
          z.object({
            type: z.string(),
            title: z.string(),
            status: z.int(),
            code: z.string(),
            reference: z.string(),
            /** What the title names, by the names that its words in other languages use. */
            told: told.optional(),
            errors: z
              .array(
                z.object({ path: z.string(), message: z.string(), code: z.string().optional(), told: told.optional() }),
              )
              .optional(),
          }),
          jsonSchemaOptions,
        ),
      },
    },
  }
}

const told = z.record(z.string(), z.union([z.string(), z.number()]))
const jsonSchemaOptions = { io: "input", unrepresentable: "any" } as const

function operation(contract: Contract): object {
  const success = String(contract.status ?? 200)
  const media = isMedia(contract.reply) ? contract.reply.media : "application/json"
  const schema = isMedia(contract.reply) ? { type: "string" } : schemaOf(contract.reply, "output")
  return {
    operationId: contract.name,
    summary: contract.summary,
    tags: [contract.path.split("/")[2] ?? "pages"],
    security: security(contract.access),
    parameters: [
      ...parameters(contract.params, "path"),
      ...parameters(contract.query, "query"),
      ...(contract.once ? [requestKey(contract.once)] : []),
      ...(contract.over ? [markOfWhatWasSeen] : []),
    ],
    ...(contract.body && {
      requestBody: { required: true, content: { [bodyMedia(contract)]: { schema: schemaOf(contract.body, "input") } } },
    }),
    responses: {
      [success]: { description: "Done.", content: { [media]: { schema } } },
      default: {
        description: "What went wrong, and what to do.",
        content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    },
  }
}

const requestKey = (once: Contract["once"]) => ({
  name: "Idempotency-Key",
  in: "header",
  required: false,
  description: `A key of your own for this request. Sent again with it within 24 hours, the request gets the first answer and nothing is done twice${
    once === "by-key" ? "." : "; without one, the same request within ten minutes is the same."
  }`,
  schema: { type: "string", minLength: 8, maxLength: 100 },
})

const markOfWhatWasSeen = {
  name: "If-Match",
  in: "header",
  required: false,
  description:
    "The mark of what this is written over, as the screens send it: the request is refused with 412 where somebody has changed it meanwhile. Without it, what is sent takes the place of whatever stands there.",
  schema: { type: "string", minLength: 18, maxLength: 18 },
}

function schemaOf(shape: z.ZodType, io: "input" | "output"): object {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { ...jsonSchemaOptions, io })
  return schema
}

function bodyMedia(contract: Contract): string {
  if (contract.bodyKind === "raw") return "application/octet-stream"
  return contract.bodyKind === "form" ? "application/x-www-form-urlencoded" : "application/json"
}

function parameters(shape: z.ZodType | undefined, where: "path" | "query"): object[] {
  if (!shape) return []
  const schema = schemaOf(shape, "input") as { properties?: Record<string, object>; required?: string[] }
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    in: where,
    required: where === "path" || (schema.required ?? []).includes(name),
    schema: property,
  }))
}

function security(access: Access): object[] {
  if (access.who !== "person") return []
  return access.scope ? [{ session: [] }, { key: [access.scope] }] : [{ session: [] }]
}
