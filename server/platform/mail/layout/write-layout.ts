import { writeFile } from "node:fs/promises"
import { compileLayout } from "./compile-layout.ts"

// After a change of layout.mjml: node server/platform/mail/layout/write-layout.ts
await writeFile(new URL("layout.liquid", import.meta.url), await compileLayout())
