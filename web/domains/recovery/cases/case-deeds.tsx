import { Button, Group, Tabs } from "@mantine/core"
import { useEffect, useRef, useState } from "react"
import { useKeys } from "#web/ui/keys.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { useSayings, useWords } from "#web/words/use-words.ts"
import { recoveryWords } from "../words.ts"
import type { Case } from "./case-of.ts"
import { deedsOfACase } from "./deeds-of-a-case.tsx"
import { CauseForm } from "./forms/cause-form.tsx"

/** What I can do in this case; one at a time, so that nothing is sent by a slip. A deed's key opens it and goes to its first field. */
export function CaseDeeds({ of: one }: { of: Case }) {
  if (one.may.work) return <Offered of={one} />
  return one.may.nameCause && <CauseOnly of={one} />
}

/** Of a case that has ended one can still say why it happened: that is often known only afterwards. */
function CauseOnly({ of: one }: { of: Case }) {
  const t = useWords(recoveryWords)
  const [open, setOpen] = useState(false)
  const panel = useRef<HTMLDivElement>(null)
  useKeys({ c: () => setOpen(true) })
  useEffect(() => {
    if (open) panel.current?.querySelector("input")?.focus()
  }, [open])
  if (!open)
    return (
      <Group className="no-print">
        <Button variant="default" aria-keyshortcuts="c" onClick={() => setOpen(true)}>
          {t(one.cause ? "cause.change" : "cause.name")}
        </Button>
      </Group>
    )
  return (
    <Sheet title={t("cause.name")}>
      <div className="no-print" ref={panel}>
        <CauseForm of={one} />
      </div>
    </Sheet>
  )
}

function Offered({ of: one }: { of: Case }) {
  const t = useWords(recoveryWords)
  const say = useSayings()
  const [opened, setOpened] = useState("write")
  const [byKey, setByKey] = useState(0)
  const panel = useRef<HTMLDivElement>(null)
  const offered = deedsOfACase.filter(({ offered }) => offered?.(one) ?? true)
  const open = offered.some(({ name }) => name === opened) ? opened : "write"
  useKeys(
    Object.fromEntries(
      offered.map(({ key, name }) => [
        key,
        () => {
          setOpened(name)
          setByKey((times) => times + 1)
        },
      ]),
    ),
  )
  useEffect(() => {
    if (byKey === 0) return
    const field = panel.current?.querySelector<HTMLElement>("textarea, input:not([type=radio]):not([type=hidden])")
    field?.focus()
    field?.scrollIntoView({ block: "nearest" })
  }, [byKey])
  return (
    <div className="no-print">
      <Sheet title={t("deeds")}>
        <Tabs value={open} onChange={(name) => setOpened(name ?? "write")} keepMounted={false}>
          <Tabs.List mb="md">
            {offered.map(({ name, key, title }) => (
              <Tabs.Tab key={name} value={name} aria-keyshortcuts={key}>
                {say(title)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <div ref={panel}>
            {offered.map(({ name, form: Form }) => (
              <Tabs.Panel key={name} value={name}>
                <Form of={one} />
              </Tabs.Panel>
            ))}
          </div>
        </Tabs>
      </Sheet>
    </div>
  )
}
