import { execFile } from "node:child_process"
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { homedir, tmpdir, userInfo } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"

const AN_HOUR_MS = 3_600_000

/**
 * The folder of the unpacked Chromium; unpacks it on the first call (two seconds, 220 MB), once per user and version. It is
 * filled beside its place and then renamed, so that one cut short is never used, and of two at once either one will do.
 */
export async function chromiumFolder(): Promise<string> {
  const shelf = privateShelf()
  const place = join(shelf, `chromium-${shippedVersion()}`)
  if (existsSync(place)) return place
  discardAbandoned(shelf)
  const draft = mkdtempSync(join(shelf, "draft-"))
  try {
    await promisify(execFile)(
      process.execPath,
      [fileURLToPath(new URL("unpack-chromium.ts", import.meta.url))],
      // The names by which the package would take this for a cloud function are not passed on.
      { env: { PATH: process.env.PATH, TMPDIR: draft }, timeout: 120_000 },
    )
    writeFileSync(join(draft, "fonts", "fonts.conf"), fontsConfiguration(place))
    renameSync(draft, place)
  } catch (error) {
    // Somebody else was faster: theirs is as good.
    if (!existsSync(place)) throw error
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
  return place
}

/** A folder that only this account may enter: what another account unpacked is closed to us, or not to be trusted. */
function privateShelf(): string {
  for (const base of [process.env.XDG_CACHE_HOME, join(homedir(), ".cache"), tmpdir()]) {
    if (!base) continue
    const shelf = join(base, `wellserved-${userInfo().uid}`)
    try {
      mkdirSync(shelf, { recursive: true, mode: 0o700 })
      const made = lstatSync(shelf)
      if (made.isDirectory() && made.uid === userInfo().uid) return shelf
    } catch {}
  }
  throw new Error(`No folder to unpack Chromium into: neither ${homedir()} nor ${tmpdir()} can be written.`)
}

function discardAbandoned(shelf: string): void {
  for (const name of readdirSync(shelf)) {
    const path = join(shelf, name)
    if (!name.startsWith("draft-")) continue
    const found = lstatSync(path, { throwIfNoEntry: false })
    if (found && Date.now() - found.mtimeMs > AN_HOUR_MS) rmSync(path, { recursive: true, force: true })
  }
}

function shippedVersion(): string {
  const manifest = new URL("../package.json", import.meta.resolve("@sparticuz/chromium"))
  return (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version
}

/** Open Sans, which comes along, for all Latin text, so that pages measure alike everywhere; the machine's fonts for what it lacks. */
function fontsConfiguration(place: string): string {
  const family = (name: string) =>
    `<alias binding="same"><family>${name}</family><prefer><family>Open Sans</family></prefer></alias>`
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(place, "fonts")}</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir>${join(place, "fonts-cache")}</cachedir>
  ${["sans-serif", "serif", "system-ui", "monospace"].map(family).join("\n  ")}
</fontconfig>
`
}
