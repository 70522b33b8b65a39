import { useEffect, useState } from "react"
import { useTranslation } from "react-i18next"
import { i18n } from "./language.ts"
import { sayRefusal, type Told } from "./say-refusal.ts"

/** A refusal that was kept, in the language of the screen. */
export function useRefusal(refusal: Told): string {
  const { language } = useTranslation(undefined, { i18n }).i18n
  const [said, setSaid] = useState(refusal.title)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it names goes with its title
  useEffect(() => {
    let here = true
    void sayRefusal(refusal).then((words) => here && setSaid(words))
    return () => {
      here = false
    }
  }, [refusal.code, refusal.title, language])
  return said
}
