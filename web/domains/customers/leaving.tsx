import { Button, NativeSelect } from "@mantine/core"
import { useState } from "react"
import { getCustomer } from "#contracts/customers.ts"
import { type LeavingReason, leavingReasons, noteLeaving, takeBackLeaving } from "#contracts/purchases.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { DayField } from "#web/ui/form/day-field.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import style from "./customer-screen.module.css"
import type { Customer } from "./customer-screen.tsx"
import { customersWords } from "./words.ts"

/** Whether a customer left, when and why: so that one can tell why customers leave. */
export function Leaving({ customer }: { customer: Customer }) {
  const t = useWords(customersWords)
  const formats = useFormats()
  const [noting, setNoting] = useState(false)
  const takingBack = useDeed(takeBackLeaving, { invalidates: [getCustomer] })
  const { leaving } = customer
  if (noting) return <NoteLeaving customer={customer} onDone={() => setNoting(false)} />
  const told = leaving && t("leftOn", { day: formats.day(leaving.day), reason: t(`reason.${leaving.reason}`) })
  return (
    <Sheet
      title={t("staying")}
      actions={
        !customer.erased && (
          <Button variant="subtle" size="compact-md" onClick={() => setNoting(true)}>
            {leaving ? t("change") : t("noteLeaving")}
          </Button>
        )
      }
    >
      <p className={style.quiet}>{told ?? t("stillHere")}</p>
      {leaving && (
        <Button
          variant="default"
          mt="sm"
          loading={takingBack.doing}
          onClick={() => void takingBack.run({ params: { id: customer.id } })}
        >
          {t("cameBack")}
        </Button>
      )}
    </Sheet>
  )
}

function NoteLeaving({ customer: { id, leaving }, onDone }: { customer: Customer; onDone: () => void }) {
  const t = useWords(customersWords)
  const toasts = useToasts()
  const noting = useDeed(noteLeaving, { invalidates: [getCustomer] })
  const form = useForm({
    begin: { day: leaving?.day ?? "", reason: (leaving?.reason ?? "other") as string },
    schema: noteLeaving.body,
    shape: ({ day, reason }) => ({ day, reason: reason as LeavingReason }),
  })
  const { value, onChange, ...reasonField } = form.field("reason", t("leavingReason"))
  return (
    <Sheet title={t("noteLeaving")}>
      <Form
        form={form}
        onSend={async (body) => {
          const done = await noting.run({ params: { id }, body })
          if (done === undefined) return undefined
          toasts.done(t("leavingNoted"))
          onDone()
          return done
        }}
        deed={t("noteLeavingDeed")}
        doing={noting.doing}
        problem={noting.problem}
        others={
          <Button variant="default" onClick={onDone}>
            {t("leave")}
          </Button>
        }
      >
        <DayField {...form.field("day", t("leavingDay"))} />
        <NativeSelect
          {...reasonField}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          data={leavingReasons.map((reason) => ({ value: reason, label: t(`reason.${reason}`) }))}
          maw="20rem"
        />
      </Form>
    </Sheet>
  )
}
