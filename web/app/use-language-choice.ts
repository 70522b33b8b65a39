import { setMyLocale } from "#contracts/people.ts"
import { pseudoLanguage, rememberLanguage, speak } from "#web/words/language.ts"
import { useDeed } from "./deed.ts"
import { refreshAll } from "./reading.ts"
import { renewSession, useSession } from "./session.ts"

/**
 * Chooses the language of the screens; null follows the organisation. It is kept with the person, wherever they sign in; for nobody signed in, and
 * for the pseudo-language, on this device.
 */
export function useLanguageChoice(): (tag: string | null) => Promise<void> {
  const { person, organisation } = useSession()
  const keeping = useDeed(setMyLocale)
  return async (tag) => {
    if (tag === pseudoLanguage || person === null) rememberLanguage(tag)
    else rememberLanguage(null)
    await speak(tag ?? organisation.language)
    if (person === null || tag === pseudoLanguage) return
    await keeping.run({ body: { locale: tag } })
    await renewSession()
    // What others have written is said in it too, where it has been translated.
    await refreshAll()
  }
}
