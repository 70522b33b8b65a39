import { Checkbox, NativeSelect, Radio, Select, Stack, Text, TextInput } from "@mantine/core"
import { useState } from "react"
import { signOut } from "#contracts/people.ts"
import { hangWall, listWalls, type WallPart, wallPart } from "#contracts/wall.ts"
import { useDeed } from "#web/app/deed.ts"
import { useSignedIn } from "#web/app/session.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { useUnitChoices } from "#web/app/use-unit-choices.ts"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { wallWords } from "./words.ts"

const stays = [10, 20, 30, 60] as const

/** Hangs a screen: by its link on another device, or right here, in which case nobody stays signed in. */
export function HangWall() {
  const t = useWords(wallWords)
  const toasts = useToasts()
  const { person } = useSignedIn()
  const [here, setHere] = useState(false)
  const units = useUnitChoices()
  const leaving = useDeed(signOut)
  const hanging = useDeed(hangWall, { invalidates: [listWalls] })
  const form = useForm({
    begin: {
      name: "",
      unitId: person.unit.id as string | null,
      parts: [...wallPart.options] as WallPart[],
      seconds: "20",
    },
    schema: hangWall.body,
    shape: ({ unitId, seconds, ...rest }) => ({ ...rest, unitId: unitId ?? "", seconds: Number(seconds) }),
  })
  const send = async (body: Parameters<typeof hanging.run>[0]["body"]) => {
    const hung = await hanging.run({ body })
    if (hung === undefined) return undefined
    if (!here) toasts.done(t("hung"))
    else if (await leaving.run()) location.assign(`/wall/${hung.token}`)
    return hung
  }
  return (
    <Sheet title={t("hang")}>
      <Text maw="42rem" mb="md">
        {t("hangWhat")}
      </Text>
      <Form
        form={form}
        onSend={send}
        deed={t(here ? "hangHere" : "hangDeed")}
        doing={hanging.doing || leaving.doing}
        problem={hanging.problem}
      >
        <TextInput {...form.field("name", t("name"))} description={t("nameHelp")} maxLength={200} />
        <Select {...form.field("unitId", t("unit"))} description={t("unitHelp")} data={units} searchable />
        <Checkbox.Group {...form.field("parts", t("parts"))}>
          <Stack gap={6} mt={4}>
            {wallPart.options.map((part) => (
              <Checkbox key={part} value={part} label={t(`part.${part}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
        <NativeSelect
          {...form.field("seconds", t("seconds"))}
          data={stays.map((count) => ({ value: String(count), label: t("secondsEach", { count }) }))}
        />
        <Radio.Group
          label={t("where")}
          value={here ? "here" : "link"}
          onChange={(value) => setHere(value === "here")}
          description={here ? t("hangHereHelp") : undefined}
        >
          <Stack gap={6} mt={4}>
            <Radio value="link" label={t("where.link")} />
            <Radio value="here" label={t("where.here")} />
          </Stack>
        </Radio.Group>
        <Text size="sm" c="dimmed">
          {t("awake")}
        </Text>
      </Form>
    </Sheet>
  )
}
