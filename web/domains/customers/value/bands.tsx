import { Radio, Stack, TextInput } from "@mantine/core"
import { type BandRule, getBandRule, setBandRule } from "#contracts/purchases.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { mayOpen } from "#web/app/screen-route.ts"
import { useSession } from "#web/app/session.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { inMinor, inWords } from "./minor.ts"
import style from "./value.module.css"
import { valueWords } from "./words.ts"

/** By what spending customers are small, middle or large: told to all who lead, set by those who may. */
export function Bands() {
  const t = useWords(valueWords)
  const formats = useFormats()
  const session = useSession()
  const bands = useReading(getBandRule)
  return (
    <Sheet title={t("bands")}>
      <Waiting on={bands}>
        {({ rule, counts: { small, middle, large } }) => (
          <>
            <p className={style.told}>
              {t("bandCounts", {
                small: formats.number(small),
                middle: formats.number(middle),
                large: formats.number(large),
              })}
            </p>
            <p className={style.aside}>{t("bandsWhy")}</p>
            {mayOpen(setBandRule.access, session) === "yes" && (
              <SetBands rule={rule} currency={rule.by === "amounts" ? rule.currency : session.organisation.currency} />
            )}
          </>
        )}
      </Waiting>
    </Sheet>
  )
}

function SetBands({ rule, currency }: { rule: BandRule; currency: string }) {
  const t = useWords(valueWords)
  const toasts = useToasts()
  const setting = useDeed(setBandRule, { invalidates: [getBandRule] })
  const amount = (minor: number) => inWords(minor, currency)
  const form = useForm({
    begin: {
      by: rule.by as string,
      middleFrom: rule.by === "amounts" ? amount(rule.middleFrom) : "",
      largeFrom: rule.by === "amounts" ? amount(rule.largeFrom) : "",
    },
    schema: setBandRule.body,
    shape: ({ by, middleFrom, largeFrom }): BandRule =>
      by === "thirds"
        ? { by }
        : {
            by: "amounts",
            middleFrom: inMinor(middleFrom, currency),
            largeFrom: inMinor(largeFrom, currency),
            currency,
          },
  })
  const send = async (body: BandRule) => {
    const done = await setting.run({ body })
    if (done !== undefined) toasts.done(t("bandsSet"))
    return done
  }
  const help = t("amountHelp", { currency })
  return (
    <div className="no-print">
      <Form form={form} onSend={send} deed={t("setBands")} doing={setting.doing} problem={setting.problem}>
        <Radio.Group label={t("bandBy")} value={form.values.by} onChange={(by) => form.set({ by })}>
          <Stack gap="xs" mt="xs">
            <Radio value="thirds" label={t("bandBy.thirds")} />
            <Radio value="amounts" label={t("bandBy.amounts")} />
          </Stack>
        </Radio.Group>
        {form.values.by === "amounts" && (
          <>
            <TextInput
              {...form.field("middleFrom", t("middleFrom"))}
              description={help}
              inputMode="decimal"
              maw="13rem"
            />
            <TextInput
              {...form.field("largeFrom", t("largeFrom"))}
              description={help}
              inputMode="decimal"
              maw="13rem"
            />
          </>
        )}
      </Form>
    </div>
  )
}
