/**
 * A word as it is compared: lower case, without accents, apostrophes straightened away, Arabic letters in one spelling.
 * "José" and "jose", "don’t" and "dont", "إدارة" and "اداره" fold alike. Chinese and Japanese keep their signs.
 */
export function fold(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase().replaceAll("'", "")
  if (EAST_ASIAN.test(word)) return word.normalize("NFKC").toLowerCase()
  return word
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(SPECIAL, (letter) => PLAIN[letter] ?? "")
    .normalize("NFC")
}

const ASCII = /^[\x20-\x7e]*$/
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
/** Accents, and the colours of skin on emoji. */
const MARKS = /(?:\p{M}|\p{Emoji_Modifier})+/gu
const PLAIN: Record<string, string> = { ß: "ss", œ: "oe", æ: "ae", ø: "o", ł: "l", ı: "i", đ: "d", ى: "ي", ة: "ه" }
const SPECIAL = /[ßœæøłıđىة'’‘`´ʼـ]/g
