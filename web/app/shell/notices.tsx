import { Modal, Text } from "@mantine/core"
import { Link } from "#web/ui/link.tsx"
import { useWords } from "#web/words/use-words.ts"
import { useConnectionLost } from "../live.ts"
import { useSessionEnded } from "../session-ended.ts"
import { LazySignInForm } from "../sign-in/lazy-sign-in-form.tsx"
import { appWords } from "../words.ts"
import style from "./shell.module.css"

/** Says plainly that nothing here is real. */
export function SampleRibbon() {
  const t = useWords(appWords)
  return (
    <aside className={style.ribbon} aria-label={t("sample")}>
      <span>{t("sampleRibbon")}</span>
      <Link href="/welcome">{t("sampleStart")}</Link>
    </aside>
  )
}

/** After three seconds without a connection: what is on screen may be old. */
export function ConnectionLost() {
  const t = useWords(appWords)
  return <div role="status">{useConnectionLost() && <div className={style.lost}>{t("connectionLost")}</div>}</div>
}

/** A session that ended while someone was at work: sign in over the page, and go on where one was. */
export function SessionEnded() {
  const t = useWords(appWords)
  const [ended, resumed] = useSessionEnded()
  return (
    <Modal
      opened={ended}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t("sessionEnded")}
    >
      <Text c="dimmed" mb="md">
        {t("sessionEndedDetail")}
      </Text>
      <LazySignInForm onSignedIn={resumed} />
    </Modal>
  )
}
