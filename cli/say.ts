import type { Common } from "./open.ts"

/** One object for machines with --json, else the lines for people. */
export function say(common: Common, object: object, lines: readonly string[]): void {
  console.log(common.json ? JSON.stringify(object) : lines.join("\n"))
}

/** Says what is being done while it is done, on a terminal: for work that cannot tell how far it is. */
export async function during<T>(common: Common, words: string, work: () => Promise<T>): Promise<T> {
  const shown = process.stderr.isTTY && !common.json
  if (shown) process.stderr.write(`\r\u001b[K${words} …`)
  try {
    return await work()
  } finally {
    if (shown) process.stderr.write("\r\u001b[K")
  }
}

/** How far long work is: one line that renews itself on a terminal, nothing elsewhere. */
export function progressLine(common: Common): { at(share: number, words: string): void; done(): void } {
  const shown = process.stderr.isTTY && !common.json
  return {
    at(share, words) {
      if (shown) process.stderr.write(`\r\u001b[K${String(Math.round(share * 100)).padStart(3)} %  ${words}`)
    },
    done() {
      if (shown) process.stderr.write("\r\u001b[K")
    },
  }
}
