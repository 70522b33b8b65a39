import { Button, CopyButton, Group, TextInput } from "@mantine/core"
import { IconCheck, IconCopy } from "@tabler/icons-react"
import { useWords } from "#web/words/use-words.ts"
import { uiWords } from "./words.ts"

type CopyLinkProps = { label: string; description?: string; link: string }

/** A link to send on: readable, selectable, and copied at a touch. */
export function CopyLink({ label, description, link }: CopyLinkProps) {
  const t = useWords(uiWords)
  return (
    <Group align="flex-end" gap="xs" wrap="nowrap" maw="40rem">
      <TextInput
        label={label}
        description={description}
        value={link}
        readOnly
        dir="ltr"
        flex={1}
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton value={link}>
        {({ copied, copy }) => (
          <Button
            variant="default"
            onClick={copy}
            leftSection={copied ? <IconCheck size="1rem" /> : <IconCopy size="1rem" />}
          >
            <span aria-live="polite">{copied ? t("copied") : t("copy")}</span>
          </Button>
        )}
      </CopyButton>
    </Group>
  )
}
