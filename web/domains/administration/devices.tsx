import { Button } from "@mantine/core"
import type { z } from "zod"
import { type device, endDevice, listDevices, releasePin } from "#contracts/people.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useSignedIn } from "#web/app/session.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { ConfirmDeed } from "#web/ui/confirm-deed.tsx"
import { type Column, DataTable } from "#web/ui/data-table.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { Moment } from "#web/ui/moment.tsx"
import { Page } from "#web/ui/page.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./administration.module.css"
import { RegisterDevice } from "./register-device.tsx"
import { administrationWords } from "./words.ts"

type Device = z.output<typeof device>

/** The shared devices one looks after, the PINs locked on them, and making this browser one. */
export function Devices() {
  const t = useWords(administrationWords)
  const { person } = useSignedIn()
  const devices = useReading(listDevices)
  const up =
    person.role === "administrator"
      ? { title: t("administration"), href: "/administration" }
      : { title: t("unit"), href: "/people" }
  return (
    <Page title={t("devices")} lead={t("devicesLead")} trail={person.role === "administrator" ? [up] : []}>
      <Waiting on={devices}>
        {({ devices }) => (
          <DataTable
            caption={t("devices")}
            columns={columnsIn(t)}
            rows={devices}
            rowKey={({ id }) => id}
            empty={<EmptyState title={t("noDevices")}>{t("noDevicesWhy")}</EmptyState>}
          />
        )}
      </Waiting>
      <RegisterDevice />
    </Page>
  )
}

function columnsIn(t: ReturnType<typeof useWords<(typeof administrationWords)["english"]>>): Column<Device>[] {
  return [
    { key: "device", title: t("column.device"), cell: ({ name }) => name },
    { key: "unit", title: t("column.unit"), cell: ({ unit }) => unit.name },
    {
      key: "registered",
      title: t("column.registered"),
      cell: ({ registeredAt }) => <Moment at={registeredAt} as="day" />,
      phone: "hide",
    },
    { key: "locked", title: t("column.locked"), cell: (one) => <Locked device={one} /> },
    { key: "end", title: t("column.deeds"), phone: "bare", cell: (one) => <End device={one} /> },
  ]
}

function Locked({ device: { id, lockedPeople } }: { device: Device }) {
  const t = useWords(administrationWords)
  if (lockedPeople.length === 0) return t("noneLocked")
  return (
    <span className={style.locked}>
      {lockedPeople.map((person) => (
        <Release key={person.id} deviceId={id} person={person} />
      ))}
    </span>
  )
}

function Release({ deviceId, person }: { deviceId: string; person: { id: string; name: string } }) {
  const t = useWords(administrationWords)
  const toasts = useToasts()
  const { name } = person
  const release = useDeed(releasePin, { invalidates: [listDevices], done: () => toasts.done(t("released", { name })) })
  return (
    <Button
      size="compact-md"
      variant="light"
      loading={release.doing}
      onClick={() => void release.run({ params: { id: deviceId, personId: person.id } })}
    >
      {t("release", { name })}
    </Button>
  )
}

function End({ device: { id, name } }: { device: Device }) {
  const t = useWords(administrationWords)
  const toasts = useToasts()
  const ending = useDeed(endDevice, { invalidates: [listDevices], done: () => toasts.done(t("deviceEnded")) })
  return (
    <ConfirmDeed
      title={t("endDeviceAsk", { name })}
      deed={t("endDevice")}
      onConfirm={() => ending.run({ params: { id } })}
      ask={(open) => (
        <Button size="compact-md" variant="subtle" color="brick" onClick={open}>
          {t("endDevice")}
        </Button>
      )}
    >
      {t("endDeviceWhat")}
    </ConfirmDeed>
  )
}
