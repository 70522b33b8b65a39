import { ActionIcon, Menu } from "@mantine/core"
import {
  IconBook2,
  IconDots,
  IconHeartFilled,
  IconPencil,
  IconPhoto,
  IconPhotoOff,
  IconRoute,
  IconTrash,
} from "@tabler/icons-react"
import { useState } from "react"
import type { z } from "zod"
import { seePicture, takePictureOff } from "#contracts/pictures.ts"
import { getKudos, type kudos, listKudos, listMyThanks, withdrawKudos } from "#contracts/recognition.ts"
import { addressOf } from "#web/app/call.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { ConfirmDeed } from "#web/ui/confirm-deed.tsx"
import { Initials } from "#web/ui/initials.tsx"
import { Link } from "#web/ui/link.tsx"
import { TimeAgo } from "#web/ui/moment.tsx"
import { type Say, useFormats, useWords } from "#web/words/use-words.ts"
import style from "./kudos-card.module.css"
import { ChangePicture } from "./pictures/change-picture.tsx"
import { RewriteKudos } from "./rewrite-kudos.tsx"
import { SaidToKudos } from "./said-to-kudos.tsx"
import { StandardLinks } from "./standard-links.tsx"
import { recognitionWords } from "./words.ts"

export type Kudos = z.output<typeof kudos>

type KudosCardProps = {
  kudos: Kudos
  /** Without its deeds. */
  bare?: boolean
  /** Read by this person, who need not be told that they are thanked. */
  to?: string
}

/** One kudos as a note on the board: for whom, in whose words, for what. */
export function KudosCard({ kudos, bare = false, to }: KudosCardProps) {
  const t = useWords(recognitionWords)
  const forReader = kudos.units.length === 0 && kudos.people.every(({ id }) => id === to)
  return (
    <article className={style.card} data-source={kudos.fromCustomer ? "customer" : "colleague"}>
      {!(bare && forReader) && (
        <header className={style.head}>
          <Thanked kudos={kudos} />
          {!bare && <Deeds kudos={kudos} />}
        </header>
      )}
      {kudos.words === null ? (
        <p className={style.withheld}>{t("wordsWithheld")}</p>
      ) : (
        <blockquote className={style.words} dir="auto">
          {kudos.words}
        </blockquote>
      )}
      {kudos.picture && (
        <img
          className={style.picture}
          src={addressOf(seePicture, { params: { id: kudos.id, pictureId: kudos.picture.id } })}
          alt={kudos.picture.alt}
          loading="lazy"
        />
      )}
      {kudos.words !== null && kudos.withheld && <p className={style.withheld}>{t("wordsForYou")}</p>}
      <footer className={style.foot}>
        <StandardLinks standards={kudos.standard ? [kudos.standard] : []} />
        <Source kudos={kudos} />
      </footer>
      {!bare && <SaidToKudos kudos={kudos} />}
    </article>
  )
}

const mostFaces = 3

function Thanked({ kudos: { people, units } }: { kudos: Kudos }) {
  const formats = useFormats()
  const all = [...people, ...units]
  return (
    <span className={style.people} data-many={all.length > 2}>
      <span className={style.faces}>
        {all.slice(0, mostFaces).map(({ id, name }) => (
          <Initials key={id} name={name} size="2.5rem" />
        ))}
      </span>
      <span>
        <strong className={style.names}>{formats.list(all.map(({ name }) => name))}</strong>
        {people.length > 0 && (
          <span className={style.unit}>{formats.list([...new Set(people.map(({ unit }) => unit.name))])}</span>
        )}
      </span>
    </span>
  )
}

function Source({ kudos }: { kudos: Kudos }) {
  const t = useWords(recognitionWords)
  return (
    <span className={style.source}>
      {kudos.fromCustomer && <IconHeartFilled aria-hidden="true" />}
      <span>{sourceOf(kudos, t)}</span>
      <TimeAgo at={kudos.at} />
      {kudos.rewrittenAt !== null && <span>{t("wasRewritten")}</span>}
    </span>
  )
}

function sourceOf({ fromCustomer, customer, from }: Kudos, t: Say<(typeof recognitionWords)["english"]>): string {
  if (!fromCustomer) return t("thanksFrom", { name: from?.name ?? "" })
  return customer === null ? t("customersWords") : t("customersWordsOf", { name: customer })
}

function Deeds({ kudos }: { kudos: Kudos }) {
  const t = useWords(recognitionWords)
  const toasts = useToasts()
  const withdraw = useDeed(withdrawKudos, {
    invalidates: [listKudos, listMyThanks, getKudos],
    done: () => toasts.done(t("withdrawn")),
  })
  const [rewriting, setRewriting] = useState(false)
  const [picturing, setPicturing] = useState(false)
  const takeOff = useDeed(takePictureOff, {
    invalidates: [listKudos, listMyThanks, getKudos],
    done: () => toasts.done(t("pictureGone")),
  })
  return (
    <>
      <ConfirmDeed
        title={t("withdrawTitle")}
        deed={t("withdraw")}
        onConfirm={() => withdraw.run({ params: { id: kudos.id } })}
        ask={(open) => (
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon className={`${style.more} no-print`} aria-label={t("thanksMenu")} color="gray">
                <IconDots size="1.1rem" />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item component={Link} href={`/trace/kudos/${kudos.id}`} leftSection={<IconRoute size="1rem" />}>
                {t("trace")}
              </Menu.Item>
              <Menu.Item
                component={Link}
                href={`/stories/new?kudos=${kudos.id}`}
                leftSection={<IconBook2 size="1rem" />}
              >
                {t("writeStory")}
              </Menu.Item>
              {kudos.may.rewrite && (
                <Menu.Item leftSection={<IconPencil size="1rem" />} onClick={() => setRewriting(true)}>
                  {t("rewrite")}
                </Menu.Item>
              )}
              {kudos.may.rewrite && (
                <Menu.Item leftSection={<IconPhoto size="1rem" />} onClick={() => setPicturing(true)}>
                  {t(kudos.picture ? "changePicture" : "putPicture")}
                </Menu.Item>
              )}
              {kudos.may.rewrite && kudos.picture && (
                <Menu.Item
                  leftSection={<IconPhotoOff size="1rem" />}
                  onClick={() => void takeOff.run({ params: { id: kudos.id } })}
                >
                  {t("takePictureOff")}
                </Menu.Item>
              )}
              {kudos.may.withdraw && (
                <Menu.Item leftSection={<IconTrash size="1rem" />} onClick={open}>
                  {t("withdraw")}
                </Menu.Item>
              )}
            </Menu.Dropdown>
          </Menu>
        )}
      >
        {t("withdrawWhy")}
      </ConfirmDeed>
      {picturing && <ChangePicture kudos={kudos} onClose={() => setPicturing(false)} />}
      {rewriting && <RewriteKudos kudos={kudos} opened onClose={() => setRewriting(false)} />}
    </>
  )
}
