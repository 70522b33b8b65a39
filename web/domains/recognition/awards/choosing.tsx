import { Radio, Stack } from "@mantine/core"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { type Award, nameOf } from "./award-of.ts"
import style from "./awards.module.css"
import { NomineeTold } from "./nominee-list.tsx"
import { awardsWords } from "./words.ts"

type ChoosingProps = {
  award: Award
  label: string
  value: string | null
  onChange: (nomineeId: string) => void
  error?: string | undefined
}

/** One of the nominees, each with what was written for them; one's own can be read and not chosen. */
export function Choosing({ award, label, value, onChange, error }: ChoosingProps) {
  const t = useWords(awardsWords)
  const formats = useFormats()
  return (
    <Radio.Group label={label} description={t("ownOrder")} value={value ?? ""} onChange={onChange} error={error}>
      <Stack gap="lg" mt="md" mb="md">
        {award.nominees.map((nominee) => (
          <div key={nominee.id} className={style.choice}>
            <Radio
              value={nominee.id}
              label={nameOf(nominee, formats)}
              description={nominee.mine ? t("ownNominee") : undefined}
              disabled={nominee.mine}
              classNames={{ label: style.choiceName ?? "" }}
            />
            <NomineeTold nominee={nominee} plain />
          </div>
        ))}
      </Stack>
    </Radio.Group>
  )
}
