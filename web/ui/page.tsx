import { ActionIcon, Group, Text, Title } from "@mantine/core"
import { IconPrinter } from "@tabler/icons-react"
import { createContext, type ReactNode, use, useEffect, useRef } from "react"
import { useWords } from "#web/words/use-words.ts"
import { Link } from "./link.tsx"
import style from "./page.module.css"
import { uiWords } from "./words.ts"

/** What stands behind the page's name in the title of the tab: the organisation. */
export const DocumentName = createContext<string | undefined>(undefined)

type PageProps = {
  title: string
  /** One or two sentences under the title. */
  lead?: ReactNode
  /** The deeds of this page; the first is the main one. */
  actions?: ReactNode
  /** The way up: from the widest to the parent. */
  trail?: readonly { title: string; href: string }[]
  /** "reading" keeps lines short; "wide" takes what there is. */
  width?: "reading" | "normal" | "wide"
  printable?: boolean
  children?: ReactNode
}

/** One screen: its title (which takes the focus when one arrives), its deeds, its content. */
export function Page({ title, lead, actions, trail, width = "normal", printable = false, children }: PageProps) {
  const t = useWords(uiWords)
  return (
    <article className={style.page} data-width={width}>
      <PageTitle title={title} />
      {trail !== undefined && <Trail steps={trail} />}
      <header className={style.header}>
        <div className={style.titles}>
          <Heading title={title} />
          {lead !== undefined && (
            <Text component="div" c="dimmed" className={style.lead}>
              {lead}
            </Text>
          )}
        </div>
        <Group gap="xs" className="no-print" data-alone={actions === undefined || undefined}>
          {actions}
          {printable && (
            <ActionIcon variant="default" size="input-sm" aria-label={t("print")} onClick={() => window.print()}>
              <IconPrinter size="1.1rem" />
            </ActionIcon>
          )}
        </Group>
      </header>
      <div className={style.content}>{children}</div>
    </article>
  )
}

function PageTitle({ title }: { title: string }) {
  const organisation = use(DocumentName)
  return <title>{organisation === undefined ? title : `${title} · ${organisation}`}</title>
}

/** Focus moves here when a screen opens, so that a screen reader says where one is; not on the first page, which is announced anyway. */
function Heading({ title }: { title: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (arrivedBefore) heading.current?.focus({ preventScroll: true })
    arrivedBefore = true
  }, [])
  return (
    <Title order={1} tabIndex={-1} ref={heading}>
      <bdi>{title}</bdi>
    </Title>
  )
}

let arrivedBefore = false

function Trail({ steps }: { steps: readonly { title: string; href: string }[] }) {
  const t = useWords(uiWords)
  return (
    <nav aria-label={t("breadcrumb")} className={`${style.trail} no-print`}>
      <ol>
        {steps.map((step) => (
          <li key={step.href}>
            <Link href={step.href}>{step.title}</Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
