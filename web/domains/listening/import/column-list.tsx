import { Button, NativeSelect } from "@mantine/core"
import { useState } from "react"
import type { ColumnRole, FeedbackMap } from "#contracts/feedback-map.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { ColumnDetails } from "./column-details.tsx"
import style from "./column-list.module.css"
import { today } from "./empty-map.ts"
import { type Preview, type PreviewRows, roleGroups } from "./import-of.ts"
import { importWords } from "./import-words.ts"
import { columnAt, withColumn, withRole } from "./map-columns.ts"

type ColumnListProps = { map: FeedbackMap; found: Preview; onChange: (map: FeedbackMap) => void }

/**
 * Every column of the file with some of its values, and what it means. Those that the guess left out are folded below; a column stays where it began, so
 * that it does not jump away from whoever is changing it.
 */
export function ColumnList({ map, found, onChange }: ColumnListProps) {
  const t = useWords(importWords)
  const names = found.header.map(({ column }) => column)
  const [first] = useState(() => new Set(names.filter((_, at) => columnAt(map, names, at) !== undefined)))
  const left = names.filter((name) => !first.has(name)).length
  const columns = (shown: (name: string) => boolean) => (
    <ul className={style.list}>
      {found.header.map(
        ({ column, examples }, at) =>
          shown(column) && (
            <li key={column}>
              <FileColumn map={map} found={found} at={at} name={column} examples={examples} onChange={onChange} />
            </li>
          ),
      )}
    </ul>
  )
  return (
    <>
      {columns((name) => first.has(name))}
      {left > 0 && (
        <details className={style.left} open={first.size === 0}>
          <summary>{t("leftOut", { count: left })}</summary>
          {columns((name) => !first.has(name))}
        </details>
      )}
    </>
  )
}

type FileColumnProps = ColumnListProps & { at: number; name: string; examples: readonly string[] }

function FileColumn({ map, found, at, name, examples, onChange }: FileColumnProps) {
  const t = useWords(importWords)
  const formats = useFormats()
  const [open, setOpen] = useState(false)
  const names = found.header.map(({ column }) => column)
  const mapped = columnAt(map, names, at)
  const counts = found.rows?.columns.find(({ column }) => column === String(mapped?.column))
  return (
    <div className={style.column} data-left={mapped === undefined}>
      <div className={style.name}>
        <strong dir="auto">{name}</strong>
        <small dir="auto">
          {examples.length === 0 ? t("emptyColumn") : t("columnExamples", { examples: formats.list(examples) })}
        </small>
      </div>
      <RoleSelect
        label={t("meaningOf", { column: name })}
        role={mapped?.role}
        onChange={(role) => onChange(withRole(map, names, at, role, today()))}
      />
      <div className={style.told}>{counts && <Counts of={counts} />}</div>
      {mapped !== undefined && (
        <Button
          variant="subtle"
          aria-expanded={open}
          aria-label={`${t("details")}: ${name}`}
          onClick={() => setOpen(!open)}
        >
          {open ? t("lessDetails") : t("details")}
        </Button>
      )}
      {mapped !== undefined && open && (
        <div className={style.details}>
          <ColumnDetails column={mapped} onChange={(changed) => onChange(withColumn(map, mapped, changed))} />
        </div>
      )}
    </div>
  )
}

type RoleSelectProps = { label: string; role: ColumnRole | undefined; onChange: (role: ColumnRole | "none") => void }

function RoleSelect({ label, role, onChange }: RoleSelectProps) {
  const t = useWords(importWords)
  return (
    <NativeSelect
      aria-label={label}
      value={role ?? "none"}
      onChange={(event) => onChange(event.currentTarget.value as ColumnRole | "none")}
      data={[
        { value: "none", label: t("role.none") },
        ...(["said", "where", "who", "case", "other"] as const).map((group) => ({
          group: t(`group.${group}`),
          items: roleGroups[group].map((value) => ({ value, label: t(`role.${value}`) })),
        })),
      ]}
    />
  )
}

function Counts({ of: counts }: { of: PreviewRows["columns"][number] }) {
  const t = useWords(importWords)
  const { answers, blank, notApplicable, wrong } = counts
  return (
    <>
      <span>{t("told", { answers })}</span>
      {blank > 0 && <span>{t("toldBlank", { count: blank })}</span>}
      {notApplicable > 0 && <span>{t("toldNotApplicable", { count: notApplicable })}</span>}
      {wrong > 0 && <strong>{t("toldWrong", { count: wrong })}</strong>}
    </>
  )
}
