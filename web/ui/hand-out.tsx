import { Alert, Anchor, Button, Group, Stack } from "@mantine/core"
import { IconExternalLink, IconQrcode } from "@tabler/icons-react"
import type { ComponentProps } from "react"
import { CodeToScan } from "./code-to-scan.tsx"
import { CopyLink } from "./copy-link.tsx"
import { Sheet } from "./sheet.tsx"

type HandOutProps = {
  link: { url: string; trial: boolean }
  code: ComponentProps<typeof CodeToScan>["code"]
  /** Where the poster is fetched. */
  poster: string
  words: { link: string; linkHelp: string; trial: string; code: string; poster: string; open: string }
}

/** How customers come to a page: its link, its code to scan, its poster. */
export function HandOut({ link, code, poster, words }: HandOutProps) {
  return (
    <Sheet title={words.link}>
      <Stack>
        {link.trial && <Alert color="saffron">{words.trial}</Alert>}
        <CopyLink label={words.link} description={words.linkHelp} link={link.url} />
        <CodeToScan code={code} label={words.code} />
        <Group>
          <Button
            component="a"
            href={poster}
            download
            variant="default"
            leftSection={<IconQrcode size="1.2rem" aria-hidden="true" />}
          >
            {words.poster}
          </Button>
          <Anchor href={link.url} target="_blank" rel="noreferrer">
            {words.open} <IconExternalLink size="0.9rem" aria-hidden="true" />
          </Anchor>
        </Group>
      </Stack>
    </Sheet>
  )
}
