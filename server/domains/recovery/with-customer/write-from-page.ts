import { customersMessage } from "#contracts/recovery.ts"
import type { Ctx } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import type { SentForm } from "#platform/http/read-form.ts"
import { writeToUs } from "./write-to-us.ts"

/** The form of the customer's page: words, files, or both. */
export async function writeFromPage(ctx: Ctx, { fields, files }: SentForm): Promise<void> {
  const alone = files.length > 0 && !fields.words?.trim()
  const read = customersMessage.safeParse({ words: alone ? "-" : fields.words, ...(fields.key && { key: fields.key }) })
  if (!read.success)
    throw new Refusal("not-understood", "Write a few words, up to 4000 characters, or add a file.", { status: 400 })
  await writeToUs(ctx, { words: alone ? "" : read.data.words, key: read.data.key, files })
}
