import { NativeSelect } from "@mantine/core"
import { useSignedIn } from "#web/app/session.ts"
import { useLanguageChoice } from "#web/app/use-language-choice.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { closestLanguage, languages } from "#web/words/translations.ts"
import { useWords } from "#web/words/use-words.ts"
import { administrationWords } from "./words.ts"

/** The language in which I read the screens, on every device that I sign in on. */
export function MyLanguage() {
  const t = useWords(administrationWords)
  const { person, organisation } = useSignedIn()
  const choose = useLanguageChoice()
  const ours = closestLanguage(organisation.language) ?? "en"
  const name = languages.find(({ tag }) => tag === ours)?.name ?? ours
  return (
    <Sheet title={t("language")}>
      <NativeSelect
        label={t("myLanguage")}
        description={t("myLanguageHelp")}
        data={[
          { value: "", label: t("asOrganisation", { language: name }) },
          ...languages.map(({ tag, name }) => ({ value: tag, label: name })),
        ]}
        value={person.locale === null ? "" : (closestLanguage(person.locale) ?? "en")}
        onChange={({ currentTarget }) => void choose(currentTarget.value || null)}
      />
    </Sheet>
  )
}
