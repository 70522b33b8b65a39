import { join } from "node:path"
import { type Browser, chromium } from "playwright-core"
import { chromiumFolder } from "./chromium-folder.ts"

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Text measures alike on every machine.
  "--font-render-hinting=none",
]

/** A browser from npm alone, with its own libraries and fonts: no system package is needed. Close it when done. */
export async function launchBrowser(): Promise<Browser> {
  const folder = await chromiumFolder()
  return chromium.launch({
    executablePath: join(folder, "chromium"),
    args: QUIET,
    timeout: 180_000,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, "al2023", "lib"),
      FONTCONFIG_PATH: join(folder, "fonts"),
      FONTCONFIG_FILE: join(folder, "fonts", "fonts.conf"),
    },
  })
}
