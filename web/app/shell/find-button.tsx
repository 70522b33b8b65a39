import { ActionIcon, Kbd, UnstyledButton } from "@mantine/core"
import { IconSearch } from "@tabler/icons-react"
import { useWords } from "#web/words/use-words.ts"
import { appWords } from "../words.ts"
import { openFinding } from "./finding.tsx"
import style from "./shell.module.css"

/** Opens the palette for those who do not know Ctrl-K. */
export function FindButton({ icon = false }: { icon?: boolean }) {
  const t = useWords(appWords)
  if (icon) {
    return (
      <ActionIcon
        variant="transparent"
        color="var(--ws-rail-ink)"
        size="xl"
        aria-label={t("find")}
        onClick={openFinding}
      >
        <IconSearch />
      </ActionIcon>
    )
  }
  return (
    <UnstyledButton className={style.find ?? ""} onClick={openFinding} aria-keyshortcuts="Control+K Meta+K">
      <IconSearch size="1rem" />
      {t("find")}
      <Kbd size="xs">{t(onApple ? "findKeysApple" : "findKeys")}</Kbd>
    </UnstyledButton>
  )
}

const onApple = /Mac|iPhone|iPad/.test(navigator.platform)
