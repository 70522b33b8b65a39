import { Button } from "@mantine/core"
import { getStandard, listStandards, publishStandard, retireStandard } from "#contracts/standards.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { ConfirmDeed } from "#web/ui/confirm-deed.tsx"
import { Link } from "#web/ui/link.tsx"
import { useWords } from "#web/words/use-words.ts"
import type { Standard } from "./standard-screen.tsx"
import { standardsWords } from "./words.ts"

/** What a steward may do with a standard, as it stands. */
export function StandardDeeds({ standard }: { standard: Standard }) {
  const t = useWords(standardsWords)
  const toasts = useToasts()
  const invalidates = [getStandard, listStandards]
  const { id, title, state } = standard
  const publish = useDeed(publishStandard, { invalidates, done: () => toasts.done(t("published", { title })) })
  const retire = useDeed(retireStandard, { invalidates, done: () => toasts.done(t("retiredNow", { title })) })
  return (
    <>
      {state !== "published" && (
        <ConfirmDeed
          title={t("publishAsk")}
          deed={t("publish")}
          harmless
          onConfirm={() => publish.run({ params: { id } })}
          ask={(open) => <Button onClick={open}>{t("publish")}</Button>}
        >
          {t("publishWhat")}
        </ConfirmDeed>
      )}
      <Button variant="default" component={Link} href={`/standards/${id}/rewrite`}>
        {t("rewrite")}
      </Button>
      {state === "published" && (
        <ConfirmDeed
          title={t("retireAsk")}
          deed={t("retire")}
          onConfirm={() => retire.run({ params: { id } })}
          ask={(open) => (
            <Button variant="default" onClick={open}>
              {t("retire")}
            </Button>
          )}
        >
          {t("retireWhat")}
        </ConfirmDeed>
      )}
    </>
  )
}
