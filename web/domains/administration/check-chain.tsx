import { Alert, Button } from "@mantine/core"
import { useState } from "react"
import { checkAudit } from "#contracts/house.ts"
import type { Reply } from "#contracts/route.ts"
import { useDeed } from "#web/app/deed.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./administration.module.css"
import { administrationWords } from "./words.ts"

type Check = Reply<typeof checkAudit>

/** Has every hash computed again, and says what was found. */
export function CheckChain() {
  const t = useWords(administrationWords)
  const [check, setCheck] = useState<Check>()
  const checking = useDeed(checkAudit, { done: setCheck })
  return (
    <Sheet
      title={t("check")}
      actions={
        <Button variant="default" loading={checking.doing} onClick={() => void checking.run()}>
          {t("check")}
        </Button>
      }
    >
      <p className={style.quiet}>{t("checkWhy")}</p>
      {check && <Found check={check} />}
    </Sheet>
  )
}

function Found({ check: { sound, broken, waiting, head } }: { check: Check }) {
  const t = useWords(administrationWords)
  return (
    <Alert color={broken ? "brick" : "leaf"} mt="sm" role="status">
      {broken ? (
        t(`broken.${broken.why}`, { position: broken.position })
      ) : (
        <>
          {t("chainHolds", { count: sound })}
          <br />
          {t("chainHead")}
          <code className={style.head} dir="ltr">
            {head}
          </code>
        </>
      )}
      {waiting > 0 && <p>{t("chainWaiting", { count: waiting })}</p>}
    </Alert>
  )
}
