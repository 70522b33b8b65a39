import { TagsInput } from "@mantine/core"

type ValuesFieldProps = {
  label: string
  help?: string
  values: readonly string[] | undefined
  onChange: (values: string[]) => void
}

/** Some values as they stand in the file. */
export function ValuesField({ label, help, values, onChange }: ValuesFieldProps) {
  return (
    <TagsInput
      label={label}
      description={help}
      value={[...(values ?? [])]}
      onChange={onChange}
      maxTags={50}
      acceptValueOnBlur
      splitChars={[]}
    />
  )
}
