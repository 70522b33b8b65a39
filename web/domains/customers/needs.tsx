import { Alert, Button, Textarea } from "@mantine/core"
import { useState } from "react"
import { getCustomer, keepNeeds } from "#contracts/customers.ts"
import { getCase } from "#contracts/recovery.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { useWords } from "#web/words/use-words.ts"
import { customersWords } from "./words.ts"

type NeedsProps = { customerId: string; needs: string | null }

/** What serving this customer takes, to be read by whoever does, and changed in place. */
export function Needs({ customerId, needs }: NeedsProps) {
  const t = useWords(customersWords)
  const [changing, setChanging] = useState(false)
  if (changing) return <ChangeNeeds customerId={customerId} needs={needs} onDone={() => setChanging(false)} />
  return (
    <>
      {needs !== null && (
        <Alert color="saffron" title={t("needs")} my="xs">
          <bdi>{needs}</bdi>
        </Alert>
      )}
      <div className="no-print">
        <Button
          variant="subtle"
          size="compact-sm"
          h="auto"
          px={0}
          styles={{ label: { textAlign: "start", whiteSpace: "normal" } }}
          onClick={() => setChanging(true)}
        >
          {needs === null ? t("needsAdd") : t("change")}
        </Button>
      </div>
    </>
  )
}

function ChangeNeeds({ customerId, needs, onDone }: NeedsProps & { onDone: () => void }) {
  const t = useWords(customersWords)
  const toasts = useToasts()
  const keep = useDeed(keepNeeds, {
    over: { needs },
    invalidates: [getCustomer, getCase],
    done: () => {
      toasts.done(t("needsKept"))
      onDone()
    },
  })
  const form = useForm({
    begin: { needs: needs ?? "" },
    schema: keepNeeds.body,
    shape: ({ needs }) => ({ needs: needs.trim() || null }),
  })
  return (
    <Form
      form={form}
      onSend={(body) => keep.run({ params: { id: customerId }, body })}
      deed={t("needsKeep")}
      doing={keep.doing}
      problem={keep.problem}
      others={
        <Button variant="default" onClick={onDone}>
          {t("leave")}
        </Button>
      }
    >
      <Textarea
        {...form.field("needs", t("needs"))}
        description={t("needsHelp")}
        placeholder={t("needsHint")}
        autosize
        minRows={2}
        maxLength={1000}
      />
    </Form>
  )
}
