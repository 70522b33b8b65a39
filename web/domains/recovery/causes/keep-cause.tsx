import { Button, Group, Select, Stack, Text } from "@mantine/core"
import { useState } from "react"
import {
  bringBackCause,
  changeCause,
  getCause,
  listCauses,
  mergeCauses,
  moveCause,
  retireCause,
} from "#contracts/recovery.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { ConfirmDeed } from "#web/ui/confirm-deed.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { CauseFields } from "./cause-fields.tsx"
import type { Cause } from "./cause-screen.tsx"
import { pathsOf } from "./tree-of.ts"
import { causeWords } from "./words.ts"

/** What who keeps the tree does with one cause: say it anew, hang it elsewhere, join it to another, retire it. */
export function KeepCause({ of: one }: { of: Cause }) {
  const t = useWords(causeWords)
  const toasts = useToasts()
  const causes = useReading(listCauses).data?.causes ?? []
  const after = { invalidates: [getCause, listCauses] }
  const change = useDeed(changeCause, { ...after, over: { causes: [one] } })
  const move = useDeed(moveCause, after)
  const retire = useDeed(retireCause, after)
  const bringBack = useDeed(bringBackCause, after)
  const params = { id: one.id }
  const form = useForm({
    begin: {
      name: one.name,
      avoidable: one.avoidable,
      unitId: one.unit?.id ?? (null as string | null),
      parentId: one.parentId as string | null,
    },
    schema: changeCause.body.extend(moveCause.body.shape),
  })
  return (
    <Sheet title={t("change")}>
      <Form
        form={form}
        onSend={async ({ parentId, ...body }) => {
          if (parentId !== one.parentId && !(await move.run({ params, body: { parentId } }))) return undefined
          const done = await change.run({ params, body })
          if (done) toasts.done(t("kept"))
          return done
        }}
        deed={t("keep")}
        doing={change.doing || move.doing}
        problem={move.problem ?? change.problem}
      >
        <CauseFields form={form} causes={causes} itself={one.id} />
      </Form>
      <Merge of={one} />
      <Stack gap="xs" mt="lg">
        <Text size="sm">{t("retireHelp")}</Text>
        <Group>
          <Button
            variant="default"
            loading={retire.doing || bringBack.doing}
            onClick={() => void (one.retired ? bringBack : retire).run({ params })}
          >
            {t(one.retired ? "bringBack" : "retire")}
          </Button>
        </Group>
      </Stack>
    </Sheet>
  )
}

function Merge({ of: one }: { of: Cause }) {
  const t = useWords(causeWords)
  const toasts = useToasts()
  const causes = useReading(listCauses).data?.causes ?? []
  const [into, setInto] = useState<string | null>(null)
  const merge = useDeed(mergeCauses, {
    invalidates: [getCause, listCauses],
    done: () => toasts.done(t("mergedNow")),
  })
  const target = causes.find(({ id }) => id === into)
  return (
    <Stack gap="xs" mt="lg">
      <Text fw={600}>{t("merge")}</Text>
      <Text size="sm">{t("mergeHelp")}</Text>
      <Group align="end">
        <Select
          label={t("mergeInto")}
          searchable
          value={into}
          onChange={setInto}
          data={pathsOf(
            causes.filter(({ retired }) => !retired),
            one.id,
          )}
        />
        <ConfirmDeed
          title={t("mergeAsk", { name: one.name, into: target?.name ?? "" })}
          deed={t("mergeDo")}
          onConfirm={() => (into === null ? undefined : merge.run({ params: { id: one.id }, body: { into } }))}
          ask={(open) => (
            <Button variant="default" disabled={into === null} onClick={open}>
              {t("mergeDo")}
            </Button>
          )}
        >
          {t("mergeWhy", { into: target?.name ?? "" })}
        </ConfirmDeed>
      </Group>
    </Stack>
  )
}
