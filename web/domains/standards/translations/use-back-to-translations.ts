import { useNavigate } from "@tanstack/react-router"
import { useToasts } from "#web/app/toasts.tsx"
import { useLanguageName } from "#web/words/use-language-name.ts"
import { useWords } from "#web/words/use-words.ts"
import { translationWords } from "./words.ts"

/** Says what was done with the translation into this language, and goes back to the list of all. */
export function useBackToTranslations(language: string): (done: "kept" | "withdrawn") => void {
  const t = useWords(translationWords)
  const nameOf = useLanguageName()
  const toasts = useToasts()
  const navigate = useNavigate()
  return (done) => {
    toasts.done(t(done, { language: nameOf(language) }))
    void navigate({ href: "/standards/translations" })
  }
}
