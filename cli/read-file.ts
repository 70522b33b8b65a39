import { type FileHandle, open, readFile } from "node:fs/promises"
import { Refusal } from "#platform/errors/refusal.ts"

/** A file as text. Throws `no-such-file`. */
export const textOf = (file: string): Promise<string> =>
  readFile(file, "utf8").catch(() => Promise.reject(noSuchFile(file)))

/** A file to read piece by piece; whoever opens it closes it. Throws `no-such-file`, for a folder too. */
export async function openFile(file: string): Promise<FileHandle> {
  const handle = await open(file).catch(() => Promise.reject(noSuchFile(file)))
  if ((await handle.stat()).isFile()) return handle
  await handle.close()
  throw noSuchFile(file)
}

const noSuchFile = (file: string) => new Refusal("no-such-file", `There is no file ${file}, or it cannot be read.`)
