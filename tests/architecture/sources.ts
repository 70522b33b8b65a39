import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"

/** A function that stats/ exports, with the comment before it. */
export type Documented = { name: string; comment: string }

/** Every function that the files of a folder export, tests left out. */
export function exportedFunctions(folder: string): Documented[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .flatMap((file) => functionsIn(readFileSync(path.join(folder, file), "utf8"), file))
}

/** Comments stand right before what they are about; functions are declared or kept under a name. */
export function functionsIn(text: string, file: string): Documented[] {
  const declared =
    /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?^export (?:async )?(?:function (\w+)|const (\w+)(?::[^=\n]+)? = (?:async )?(?:<[^\n]*)?\()/gm
  return [...text.matchAll(declared)].map(([, comment = "", declaredAs, keptAs]) => ({
    name: `${file}: ${declaredAs ?? keptAs}`,
    comment: comment
      .replaceAll(/^\s*\/?\*+\/?/gm, "")
      .replaceAll(/\s+/g, " ")
      .trim(),
  }))
}

/**
 * What a comment lacks: where the method comes from (a work with its year, or that it is our own), and what is refused. Undefined when it lacks nothing.
 */
export function lackOf({ name, comment }: Documented): string | undefined {
  if (comment === "") return `${name} says nothing`
  const published = /\bSources?: .*\b(?:1[7-9]\d\d|20\d\d)\b/.test(comment)
  if (!published && !/\b[Oo]ur own\b/.test(comment)) return `${name} names no source, nor says that it is our own`
  if (!/\b[Tt]hrows\b/.test(comment)) return `${name} does not say what it throws`
  return undefined
}
