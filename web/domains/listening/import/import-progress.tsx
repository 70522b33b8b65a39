import { useState } from "react"
import { FileDrop } from "#web/ui/file-drop.tsx"
import { LongWork } from "#web/ui/long-work.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import type { Import } from "./import-of.ts"
import { importWords } from "./import-words.ts"
import { upload as sendFile, type Upload } from "./uploads.ts"

/** The file on its way, the rows being taken in; or, where the file never arrived, a place to give it again. */
export function ImportProgress({ of: one, upload }: { of: Import; upload: Upload | undefined }) {
  const t = useWords(importWords)
  const taken = t("workingTold", { read: one.read, kept: one.kept, rejected: one.rejected })
  const underWay = upload !== undefined && upload.problem === null
  if (underWay && upload.sent < upload.total) {
    return (
      <LongWork
        title={t("sending")}
        state="working"
        share={upload.total === 0 ? null : upload.sent / upload.total}
        mayLeave={false}
        told={
          <>
            <Bytes upload={upload} /> · {taken}
            <div>{t("stayOpen")}</div>
          </>
        }
      />
    )
  }
  if (underWay || one.state === "running") {
    const told = underWay ? (
      <>
        {taken}
        <div>{t("stayOpen")}</div>
      </>
    ) : (
      taken
    )
    return <LongWork title={t("working")} state="working" share={null} told={told} mayLeave={!underWay} />
  }
  return <SendAgain of={one} failure={upload?.problem?.detail} />
}

function Bytes({ upload }: { upload: Upload }) {
  const t = useWords(importWords)
  const { locale } = useFormats()
  const megabytes = new Intl.NumberFormat(locale, { style: "unit", unit: "megabyte", maximumFractionDigits: 1 })
  const written = (bytes: number) => megabytes.format(bytes / 1_000_000)
  return t("sent", { sent: written(upload.sent), total: written(upload.total) })
}

function SendAgain({ of: one, failure }: { of: Import; failure: string | undefined }) {
  const t = useWords(importWords)
  const [error, setError] = useState(failure || undefined)
  return (
    <section>
      <h2>{t("waiting")}</h2>
      <p>{t("waitingTold")}</p>
      <FileDrop
        label={t("sendAgain", { file: one.fileName })}
        accept=".csv,.tsv,.txt,.tab,.xlsx"
        onFile={(file) => {
          setError(undefined)
          sendFile(one.id, file)
        }}
        error={error}
      />
    </section>
  )
}
