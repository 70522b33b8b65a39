/**
 * Whether a comment is nothing but numeric codes, as survey files have them ("6, 101"). A rating written as a comment
 * ("10/10", "5 / 5") is a customer's word and no code.
 */
export function isCodesOnly(words: string): boolean {
  return /^[\s\d,;|.&/-]*\d[\s\d,;|.&/-]*$/.test(words) && !/^\s*\d{1,3}\s*\/\s*(?:5|7|10|100)\s*$/.test(words)
}
