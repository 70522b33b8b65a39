import { Button, Group, Text } from "@mantine/core"
import { getClaim, listClaims, retireClaim } from "#contracts/recovery.ts"
import type { Reply } from "#contracts/route.ts"
import { useParam } from "#web/app/address.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { ConfirmDeed } from "#web/ui/confirm-deed.tsx"
import { Facts } from "#web/ui/facts.tsx"
import { Link } from "#web/ui/link.tsx"
import { Moment } from "#web/ui/moment.tsx"
import { Page } from "#web/ui/page.tsx"
import { Quote } from "#web/ui/quote.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { StateWord } from "#web/ui/state-word.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { recoveryWords } from "../words.ts"
import { Kept } from "./claims-screen.tsx"
import { claimWords } from "./words.ts"

type One = Reply<typeof getClaim>

/** One claim: who answers for it, the share kept, and what buyers said. */
export function ClaimScreen() {
  const t = useWords(claimWords)
  const found = useReading(getClaim, { params: { id: useParam("id") } })
  return (
    <Page
      title={found.data?.words ?? t("claims")}
      trail={[{ title: t("claims"), href: "/claims" }]}
      actions={found.data?.may.keep && !found.data.retired && <Retire id={found.data.id} />}
      printable
    >
      <Waiting on={found}>{(one) => <Whole of={one} />}</Waiting>
    </Page>
  )
}

function Whole({ of: one }: { of: One }) {
  const t = useWords(claimWords)
  const recovery = useWords(recoveryWords)
  return (
    <>
      <Sheet>
        {one.retired && <StateWord tone="warm">{t("retired")}</StateWord>}
        <Facts
          facts={[
            { term: t("kind"), value: t(`kind.${one.kind}`) },
            ...(one.place ? [{ term: t("place"), value: <bdi>{one.place}</bdi> }] : []),
            { term: t("column.owner"), value: one.owner.name },
            { term: t("column.unit"), value: one.unit.name },
            ...(one.customer
              ? [
                  {
                    term: t("toWhom"),
                    value: <Link href={`/customers/${one.customer.id}`}>{one.customer.name ?? t("buyerName")}</Link>,
                  },
                ]
              : []),
            ...(one.deliveryOn ? [{ term: t("delivered"), value: <Moment at={one.deliveryOn} as="day" /> }] : []),
            { term: t("column.kept"), value: <Kept of={one} /> },
            {
              term: t("asked"),
              value: one.asked === 0 ? t("askedNobody") : t("askedTold", { answered: one.answered, asked: one.asked }),
            },
            { term: t("madeOn"), value: <Moment at={one.madeAt} as="day" /> },
          ]}
        />
      </Sheet>
      <Sheet title={t("answers")}>
        {one.answers.length === 0 && <Text>{t("noAnswersYet")}</Text>}
        {one.answers.map(({ id, at, asPromised, words, caseId }) => (
          <div key={id}>
            <StateWord tone={asPromised ? "good" : "bad"}>{t(asPromised ? "yes" : "no")}</StateWord>{" "}
            <Moment at={at} as="day" /> {caseId !== null && <Link href={`/cases/${caseId}`}>{t("seeCase")}</Link>}
            {words !== "" && <Quote>{words}</Quote>}
          </div>
        ))}
      </Sheet>
      {one.cases > 0 && (
        <Group className="no-print">
          <Button variant="default" component={Link} href={`/trace/claim/${one.id}`}>
            {recovery("seeTrace")}
          </Button>
        </Group>
      )}
    </>
  )
}

function Retire({ id }: { id: string }) {
  const t = useWords(claimWords)
  const retire = useDeed(retireClaim, { invalidates: [getClaim, listClaims] })
  return (
    <ConfirmDeed
      title={t("retireAsk")}
      deed={t("retire")}
      onConfirm={() => retire.run({ params: { id } })}
      ask={(open) => (
        <Button variant="default" onClick={open}>
          {t("retire")}
        </Button>
      )}
    >
      {t("retireWhy")}
    </ConfirmDeed>
  )
}
