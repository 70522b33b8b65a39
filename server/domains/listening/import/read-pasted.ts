import { longestComment } from "#contracts/feedback-map.ts"

/** One pasted review. `score` is on a scale from 0 or 1 to `outOf`. */
export type PastedReview = {
  /** The line on which it begins, from 1. */
  line: number
  comment: string
  name?: string
  score?: number
  outOf?: number
}

/** Most reviews that are taken from one paste. */
const mostPasted = 20_000

/**
 * Reads reviews pasted as plain text: blocks with empty lines between them, otherwise one review a line. A leading score ("5 - great shop",
 * "4/5", "★★★★☆", "9/10:"), list mark or number, and a name ("Anna: ...", "... — Anna") are taken off the words. A bare score is out of 5, or
 * out of 10 when any bare score is above 5. What is longer than a comment may be is cut into several.
 */
export function readPasted(text: string): PastedReview[] {
  const blocks = blocksOf(text.replace(/\r\n?/g, "\n").replaceAll("\0", "").toWellFormed())
  const unnumbered = isNumbered(blocks) ? blocks.map(withoutNumber) : blocks
  const reviews = unnumbered
    .flatMap(withinLimit)
    .slice(0, mostPasted)
    .map(readReview)
    .filter((review) => review !== undefined)
  const bare = reviews.filter((review) => review.score !== undefined && review.outOf === undefined)
  const outOf = bare.some(({ score = 1 }) => score > 5 || score === 0) ? 10 : 5
  for (const review of bare) review.outOf = outOf
  return reviews
}

type Block = { line: number; text: string }

const linesOfAParagraph = 6

/** Text between empty lines where short blocks of several lines show that lines belong together; else every line. */
function blocksOf(text: string): Block[] {
  const lines = text.split("\n").map((line, index) => ({ line: index + 1, text: line.trim() }))
  const blocks: Block[] = []
  let open: Block | undefined
  for (const line of lines) {
    if (line.text === "") open = undefined
    else if (open) open.text += `\n${line.text}`
    else {
      open = { ...line }
      blocks.push(open)
    }
  }
  const filled = lines.filter((line) => line.text !== "")
  const areParagraphs = blocks.length > 1 && filled.length <= blocks.length * linesOfAParagraph
  return areParagraphs ? blocks : filled
}

const numbered = /^\(?(\d{1,5})[.)]\s+/

/** 1. 2. 3. in order is a numbered list, not scores. */
function isNumbered(blocks: readonly Block[]): boolean {
  return blocks.length > 1 && blocks.every((block, index) => numbered.exec(block.text)?.[1] === String(index + 1))
}

function withoutNumber(block: Block): Block {
  return { ...block, text: block.text.replace(numbered, "") }
}

function withinLimit(block: Block): Block[] {
  const parts: Block[] = []
  for (let at = 0; at < block.text.length; at += longestComment)
    parts.push({ line: block.line, text: block.text.slice(at, at + longestComment).toWellFormed() })
  return parts
}

const bullet = /^(?:[•*·‣▪–—]|-(?!\d))\s*/
const outOfScore = /^\(?(\d{1,2}(?:[.,]\d)?)\s*(?:\/|out of|von|sur|de)\s*(5|10)\b\)?/i
const starScore = /^([★⭐]{1,10})️?☆*/u
const wordedStars = /^([0-5](?:[.,]\d)?)\s*(?:stars?|sterne?|étoiles?|estrellas?|stelle?)\b/i
const bareScore = /^\(?(10|\d)(?:[.,]0)?\)?(?=\s*(?:[-–—:|,;]|\t)\s*\D|\s*$)/
const afterScore = /^\s*[-–—:|,;.]*\s*/

function readReview({ line, text }: Block): PastedReview | undefined {
  const named = takeName(
    text
      .replace(/[^\S\n]{3,}/g, "  ")
      .replace(bullet, "")
      .trim(),
  )
  const scored = takeScore(named.rest)
  const again = named.name === undefined && scored.score !== undefined ? takeName(scored.rest) : { rest: scored.rest }
  const name = named.name ?? again.name
  const comment = unquoted(again.rest.trim())
  if (comment === "" && scored.score === undefined) return undefined
  return {
    line,
    comment,
    ...(name !== undefined && { name }),
    ...(scored.score !== undefined && { score: scored.score }),
    ...(scored.outOf !== undefined && { outOf: scored.outOf }),
  }
}

function takeScore(text: string): { rest: string; score?: number; outOf?: number } {
  const rest = (found: RegExpExecArray) => text.slice(found[0].length).replace(afterScore, "")
  const outOf = outOfScore.exec(text)
  if (outOf && decimal(outOf[1]) <= Number(outOf[2]))
    return { rest: rest(outOf), score: decimal(outOf[1]), outOf: Number(outOf[2]) }
  const stars = starScore.exec(text)
  if (stars) return { rest: rest(stars), score: Math.min([...(stars[1] ?? "")].length, 5), outOf: 5 }
  const worded = wordedStars.exec(text)
  if (worded) return { rest: rest(worded), score: decimal(worded[1]), outOf: 5 }
  const bare = bareScore.exec(text)
  return bare ? { rest: rest(bare), score: Number(bare[1]) } : { rest: text }
}

const longestName = 120
const person = String.raw`\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,2}`
const leadingName = new RegExp(String.raw`^(${person})(?::\s+|\s[-–—|]\s|\t)(?=\S)`, "u")
const trailingName = new RegExp(String.raw`\s*(?:—|–|\s-|~|\n-)\s?(${person})\.?$`, "u")
const neverNames =
  /^(pros?|cons?|note|edit|update|ps|worst|best|good|bad|service|food|staff|price|quality|overall|positive|negative|thanks|great|terrible|ok|okay|yes|no)\b/i

/** Takes a name off the beginning ("Anna: ...") or the end ("... — Anna B."). */
function takeName(text: string): { rest: string; name?: string } {
  const before = leadingName.exec(text)
  const first = before?.[1] ?? ""
  if (before && !neverNames.test(first)) return { rest: text.slice(before[0].length), name: first }
  const tailAt = Math.max(text.length - longestName, 0)
  const behind = trailingName.exec(text.slice(tailAt))
  const last = behind?.[1] ?? ""
  if (behind && tailAt + behind.index > 0 && !neverNames.test(last))
    return { rest: text.slice(0, tailAt + behind.index), name: last }
  return { rest: text }
}

function unquoted(text: string): string {
  return /^(?:"[^"]*"|“[^“”]*”|«[^«»]*»)$/.test(text) ? text.slice(1, -1).trim() : text
}

function decimal(text = ""): number {
  return Number(text.replace(",", "."))
}
