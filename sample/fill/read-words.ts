import { type Reading, readComment } from "#language"
import { fold } from "../../language/fold.ts"

export type CommentReader = { read(words: string, language: string): Reading }

/**
 * Reads comments as the product does, with the names of all colleagues to expect. The engine folds every name it is given, for every comment; of the names
 * only those parts that stand in the comment can matter, so only these are given to it.
 */
export function commentReader(names: readonly string[]): CommentReader {
  const parts = new Set(names.flatMap((name) => name.split(/\s+/).map(fold)).filter((part) => part.length > 1))
  return {
    read(words, language) {
      const said = words
        .match(/\p{L}[\p{L}\p{M}'’]*/gu)
        ?.flatMap((word) => [fold(word), ...word.split(/['’]/).map(fold)])
      return readComment(words, { names: (said ?? []).filter((word) => parts.has(word)), language })
    },
  }
}
