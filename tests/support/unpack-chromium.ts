// Runs in a process of its own, because the package unpacks into whatever os.tmpdir() says: TMPDIR is the folder to fill.
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { inflate } from "@sparticuz/chromium"

const shipped = fileURLToPath(new URL("../bin/", import.meta.resolve("@sparticuz/chromium")))
await Promise.all(
  ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"].map((name) => inflate(join(shipped, name))),
)
