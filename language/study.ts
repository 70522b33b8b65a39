import { detectLanguage } from "./detect-language.ts"
import { expectedNames, type Hint } from "./hint.ts"
import { type Knowledge, knowledgeOf } from "./knowledge.ts"
import { type NameFind, nameFinds } from "./name-finds.ts"
import { type Passage, passageOf } from "./passage.ts"
import { type Feeling, feelingOf } from "./sentiment.ts"

/** A comment taken apart once, for all who read it: its words, what is known of its language, its feeling, its names. */
export interface Study {
  passage: Passage
  knowledge: Knowledge
  feeling: Feeling
  names: NameFind[]
}

/** Takes a comment apart. */
export function study(words: string, hint: Hint = {}): Study {
  const language = detectLanguage(words, hint.language)
  const passage = passageOf(words, language)
  const knowledge = knowledgeOf(language)
  return {
    passage,
    knowledge,
    feeling: feelingOf(passage, knowledge),
    names: nameFinds(passage, knowledge, expectedNames(hint)),
  }
}
