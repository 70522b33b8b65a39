import { chineseFamilyNames } from "./lexicon/given-names.ts"
import type { NameFind } from "./name-finds.ts"
import type { Passage } from "./passage.ts"

const FAMILY = new Set(chineseFamilyNames)

/** "田中さん", "王经理": a family name before a title. */
export function eastAsianNames({ words, tokens, language }: Passage): NameFind[] {
  const pattern = language === "ja" ? JAPANESE_NAME : CHINESE_NAME
  return [...words.matchAll(pattern)].flatMap((match) => {
    const name = match[1] as string
    if (language === "ja" ? NOT_JAPANESE_NAMES.test(name) : !FAMILY.has(name[0] as string)) return []
    const from = tokens.findIndex((token) => token.start === match.index)
    return from < 0 ? [] : [{ from, to: from + name.length - 1, name, sure: true, shown: true }]
  })
}

const JAPANESE_NAME =
  /(?<!\p{Script=Han})([\p{Script=Han}]{1,3}|[\p{Script=Katakana}ー]{2,8})(?=さん|様|氏|スタッフさん)/gu
const NOT_JAPANESE_NAMES =
  /^(?:お?客|皆|店員|店|係|係員|奥|娘|息子|母|父|子|何|仕様|同|神|王|先生|担当|受付|業者|職員|スタッフ|ドライバー|オーナー|ママ|パパ)/u
const CHINESE_NAME = /(\p{Script=Han}{1,3}?)(?=先生|小姐|女士|经理|師傅|师傅|老师|医生|护士|店长|主任)/gu
