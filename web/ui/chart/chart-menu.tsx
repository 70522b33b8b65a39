import { Button, Menu } from "@mantine/core"
import { IconDownload, IconFileTypeCsv, IconFileTypeSvg, IconLink, IconPhoto } from "@tabler/icons-react"
import { type RefObject, useState } from "react"
import { useWords } from "#web/words/use-words.ts"
import type { Framed } from "./chart-frame.tsx"
import { copyText } from "./copy-text.ts"
import { csvOf, type Numbers } from "./numbers.ts"
import { savePicture, saveText } from "./save-picture.ts"
import { chartWords } from "./words.ts"

type ChartMenuProps = { about: Framed; numbers: Numbers; drawing: RefObject<SVGSVGElement | null> }

/** The ways to take a chart along. */
export function ChartMenu({ about, numbers, drawing }: ChartMenuProps) {
  const t = useWords(chartWords)
  const [copied, setCopied] = useState<boolean | null>(null)
  const { title, told, place, view } = about
  const link = () => new URL(`${view ?? location.pathname + location.search}#${place}`, location.origin).href
  const picture = (as: "png" | "svg") => void savePicture(drawing.current, { title, told }, as)
  const copyLabel = copied === null ? "copyLink" : copied ? "linkCopied" : "linkNotCopied"
  return (
    <Menu onClose={() => setCopied(null)}>
      <Menu.Target>
        <Button size="compact-sm" variant="subtle" leftSection={<IconDownload size="1rem" aria-hidden="true" />}>
          {t("saveOrShare")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPhoto size="1rem" aria-hidden="true" />} onClick={() => picture("png")}>
          {t("savePng")}
        </Menu.Item>
        <Menu.Item leftSection={<IconFileTypeSvg size="1rem" aria-hidden="true" />} onClick={() => picture("svg")}>
          {t("saveSvg")}
        </Menu.Item>
        <CsvItem about={about} numbers={numbers} />
        <Menu.Item
          leftSection={<IconLink size="1rem" aria-hidden="true" />}
          closeMenuOnClick={false}
          onClick={async () => setCopied(await copyText(link()))}
        >
          <span aria-live="polite">{t(copyLabel)}</span>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

function CsvItem({ about: { title, csvHref }, numbers }: Omit<ChartMenuProps, "drawing">) {
  const t = useWords(chartWords)
  const icon = <IconFileTypeCsv size="1rem" aria-hidden="true" />
  if (csvHref !== undefined)
    return (
      <Menu.Item component="a" href={csvHref} download leftSection={icon}>
        {t("saveCsv")}
      </Menu.Item>
    )
  return (
    <Menu.Item leftSection={icon} onClick={() => saveText(csvOf(numbers), `${title}.csv`, "text/csv")}>
      {t("saveCsv")}
    </Menu.Item>
  )
}
