import { Alert, Button } from "@mantine/core"
import { useState } from "react"
import { getCustomer } from "#contracts/customers.ts"
import { getTrace } from "#contracts/house.ts"
import type { Reply } from "#contracts/route.ts"
import { useParam } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { Facts } from "#web/ui/facts.tsx"
import { Link } from "#web/ui/link.tsx"
import { Moment } from "#web/ui/moment.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useLanguageName } from "#web/words/use-language-name.ts"
import { useWords } from "#web/words/use-words.ts"
import { ChangeContact } from "./change-contact.tsx"
import style from "./customer-screen.module.css"
import { Leaving } from "./leaving.tsx"
import { Needs } from "./needs.tsx"
import { Purchases } from "./purchases.tsx"
import { Timeline } from "./timeline.tsx"
import { customersWords } from "./words.ts"

export type Customer = Reply<typeof getCustomer>

/** One customer: what there has been between us, how to reach them, what they bought. */
export function CustomerScreen() {
  const t = useWords(customersWords)
  const id = useParam("id")
  const customer = useReading(getCustomer, { params: { id } })
  const trace = useReading(getTrace, { params: { kind: "customer", id } })
  const { data } = customer
  return (
    <Page
      title={data === undefined ? "" : (data.name ?? data.email ?? data.key ?? t("noName"))}
      trail={[{ title: t("customers"), href: "/customers" }]}
      actions={
        <Button variant="default" component={Link} href={`/trace/customer/${id}`}>
          {t("wholeTrace")}
        </Button>
      }
    >
      <Waiting on={customer}>
        {(one) => (
          <>
            {one.erased && <Alert color="saffron">{t("erased")}</Alert>}
            <div className={style.columns}>
              <Sheet title={t("timeline")}>
                <Waiting on={trace}>{({ nodes }) => <Timeline nodes={nodes} />}</Waiting>
              </Sheet>
              <div className={style.side}>
                <Contact customer={one} />
                {!one.erased && (
                  <Sheet title={t("needs")}>
                    <Needs customerId={one.id} needs={one.needs} />
                  </Sheet>
                )}
                <Purchases customer={one} />
                <Leaving customer={one} />
              </div>
            </div>
          </>
        )}
      </Waiting>
    </Page>
  )
}

function Contact({ customer }: { customer: Customer }) {
  const t = useWords(customersWords)
  const languageName = useLanguageName()
  const [changing, setChanging] = useState(false)
  const known = (value: string | null) => (value === null ? t("notKnown") : <bdi>{value}</bdi>)
  if (changing) return <ChangeContact customer={customer} onDone={() => setChanging(false)} />
  return (
    <Sheet
      title={t("contact")}
      actions={
        !customer.erased && (
          <Button variant="subtle" size="compact-md" onClick={() => setChanging(true)}>
            {t("change")}
          </Button>
        )
      }
    >
      <Facts
        facts={[
          {
            term: t("email"),
            value: customer.email ? <a href={`mailto:${customer.email}`}>{customer.email}</a> : known(null),
          },
          {
            term: t("phone"),
            value: customer.phone ? <a href={`tel:${customer.phone}`}>{customer.phone}</a> : known(null),
          },
          { term: t("language"), value: known(customer.language && languageName(customer.language)) },
          { term: t("key"), value: known(customer.key) },
          { term: t("metOn"), value: <Moment at={customer.metAt} as="day" /> },
          ...(customer.band === null
            ? []
            : [
                {
                  term: t("band"),
                  value: (
                    <>
                      {t(`band.${customer.band}`)}
                      <small className={style.why}>{t("bandWhy")}</small>
                    </>
                  ),
                },
              ]),
        ]}
      />
    </Sheet>
  )
}
