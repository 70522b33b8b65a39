import { Chip, Input, MultiSelect, Textarea } from "@mantine/core"
import { useRef, useState } from "react"
import { layPictureReady } from "#contracts/pictures.ts"
import { giveKudos, listKudos, mostTeamsThanked } from "#contracts/recognition.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { useUnitChoices } from "#web/app/use-unit-choices.ts"
import { useStandardsToChoose } from "#web/domains/standards/use-standards.ts"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { useWords } from "#web/words/use-words.ts"
import style from "./chips.module.css"
import { type ChosenPicture, formOf, PictureField } from "./pictures/picture-field.tsx"
import { ThankedPicker } from "./thanked-picker.tsx"
import { recognitionWords } from "./words.ts"

type Fields = { people: string[]; units: string[]; words: string; standardId: string }

const none = "none"
const chip = { label: style.chip ?? "" }

type GiveThanksProps = { onDone: () => void; to?: string[]; toTeam?: string }

/** Thanks in ten seconds: tap the names, say what they did, done. What is typed survives until it is sent. */
export function GiveThanks({ onDone, to = [], toTeam }: GiveThanksProps) {
  const t = useWords(recognitionWords)
  const toasts = useToasts()
  const standards = useStandardsToChoose()
  const form = useForm({
    begin: { people: to, units: toTeam ? [toTeam] : [], words: "", standardId: none } as Fields,
    schema: giveKudos.body,
    // What was begun for somebody in particular is no draft for somebody else.
    ...(to.length === 0 && !toTeam && { keep: "give-thanks" }),
    shape: ({ standardId, ...rest }) => ({ ...rest, standardId: standardId === none ? null : standardId }),
  })
  const [picture, setPicture] = useState<ChosenPicture | null>(null)
  const [untold, setUntold] = useState(false)
  // What lies ready on the server: sent again after an answer was lost, the thanks are the same, and the picture is not sent twice.
  const ready = useRef<{ file: Blob; id: string } | null>(null)
  const give = useDeed(giveKudos, {
    invalidates: [listKudos],
    failed: ({ code }) => {
      // It had lain too long: the next press sends it anew.
      if (code === "picture-not-ready") ready.current = null
    },
  })
  const lay = useDeed(layPictureReady)
  const layReady = async ({ file, alt }: ChosenPicture) => {
    if (ready.current?.file !== file) {
      const sent = { body: formOf({ file }) }
      const laid = await lay.run(sent)
      ready.current = laid ? { file, id: laid.id } : null
    }
    return ready.current && { id: ready.current.id, alt: alt.trim() }
  }
  const send = async (body: Parameters<typeof give.run>[0]["body"]) => {
    setUntold(true)
    if (picture?.alt.trim() === "") return undefined
    const laid = picture && (await layReady(picture))
    if (picture && !laid) return undefined
    const given = await give.run({ body: { ...body, picture: laid } })
    if (given === undefined) return undefined
    toasts.done(t("onTheBoard"))
    onDone()
    return given
  }
  const people = form.field("people", t("who"))
  const units = useUnitChoices()
  return (
    <Form form={form} onSend={send} deed={t("putOnBoard")} doing={give.doing || lay.doing} problem={give.problem}>
      <Input.Wrapper label={people.label} error={people.error && t("whoMissing")} labelElement="div">
        <ThankedPicker id={people.id} value={people.value} onChange={people.onChange} />
      </Input.Wrapper>
      <MultiSelect
        {...form.field("units", t("wholeTeam"))}
        placeholder={form.values.units.length === 0 ? t("wholeTeamHint") : undefined}
        data={units}
        maxValues={mostTeamsThanked}
        searchable
        hidePickedOptions
        clearable
      />
      <Textarea
        {...form.field("words", t("whatTheyDid"))}
        description={t("whatTheyDidHint")}
        autosize
        minRows={3}
        maxLength={2000}
      />
      <PictureField value={picture} onChange={setPicture} untold={untold} />
      {standards.length > 0 && (
        <Input.Wrapper label={t("whichStandard")} labelElement="div">
          <Chip.Group
            value={form.values.standardId}
            onChange={(standardId) => form.set({ standardId: standardId as string })}
          >
            <div className={style.chips} role="radiogroup" aria-label={t("whichStandard")}>
              {[{ id: none, name: t("noStandard") }, ...standards].map(({ id, name }) => (
                <Chip key={id} value={id} radius="xl" classNames={chip}>
                  {name}
                </Chip>
              ))}
            </div>
          </Chip.Group>
        </Input.Wrapper>
      )}
    </Form>
  )
}
