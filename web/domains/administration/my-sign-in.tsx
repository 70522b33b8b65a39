import { Button, TextInput } from "@mantine/core"
import type { z } from "zod"
import { changeMyPassword, endMySession, listMySessions, type session, setMyPin } from "#contracts/people.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useSession } from "#web/app/session.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { PasswordField } from "#web/ui/form/password-field.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Link } from "#web/ui/link.tsx"
import { TimeAgo } from "#web/ui/moment.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { StateWord } from "#web/ui/state-word.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./administration.module.css"
import { browserIn } from "./browser-name.ts"
import { MyLanguage } from "./my-language.tsx"
import { MyName } from "./my-name.tsx"
import { administrationTitles, administrationWords } from "./words.ts"

type OneSession = z.output<typeof session>

/** How I sign in: where I am signed in now, my password, my PIN. */
export function MySignIn() {
  const t = useWords(administrationWords)
  const titles = useWords(administrationTitles)
  const { strength } = useSession()
  const sessions = useReading(listMySessions)
  return (
    <Page title={titles("me")} lead={t("meLead")} width="reading">
      <Sheet title={t("sessions")}>
        <Waiting on={sessions}>
          {({ sessions }) => (
            <ul className={style.sessions}>
              {sessions.map((one) => (
                <SignedInAt key={one.id} session={one} />
              ))}
            </ul>
          )}
        </Waiting>
      </Sheet>
      <MyLanguage />
      <MyName />
      {strength === "full" && (
        <>
          <Sheet title={t("mondayMail")}>
            <Link href="/monday-mail">{t("mondayMailSee")}</Link>
          </Sheet>
          <Password />
          <Pin />
        </>
      )}
    </Page>
  )
}

function SignedInAt({ session: one }: { session: OneSession }) {
  const t = useWords(administrationWords)
  const toasts = useToasts()
  const ending = useDeed(endMySession, {
    invalidates: [listMySessions],
    done: () => toasts.done(t("sessionEnded")),
  })
  const where = one.device === null ? (browserIn(one.userAgent) ?? t("browser")) : t("onDevice", { device: one.device })
  return (
    <li>
      <div>
        <p>
          <strong>{where}</strong> {one.strength === "pin" && t("byPin")}{" "}
          {one.current && <StateWord tone="accent">{t("thisOne")}</StateWord>}
        </p>
        <p className={style.quiet}>
          {t("seenAt")} <TimeAgo at={one.seenAt} /> · {t("startedAt")} <TimeAgo at={one.startedAt} />
        </p>
      </div>
      {!one.current && (
        <Button
          variant="default"
          size="compact-md"
          loading={ending.doing}
          onClick={() => void ending.run({ params: { id: one.id } })}
        >
          {t("endSession")}
        </Button>
      )}
    </li>
  )
}

function Password() {
  const t = useWords(administrationWords)
  const toasts = useToasts()
  const changing = useDeed(changeMyPassword, {
    invalidates: [listMySessions],
    done: () => toasts.done(t("passwordChanged")),
  })
  const form = useForm({ begin: { current: "", next: "" }, schema: changeMyPassword.body })
  return (
    <Sheet title={t("password")}>
      <Form
        form={form}
        onSend={(body) => changing.run({ body })}
        deed={t("changePassword")}
        doing={changing.doing}
        problem={changing.problem}
      >
        <PasswordField
          {...form.field("current", t("current"))}
          autoComplete="current-password"
          classNames={{ wrapper: style.middling ?? "" }}
        />
        <PasswordField
          {...form.field("next", t("next"))}
          description={t("nextHelp")}
          autoComplete="new-password"
          classNames={{ wrapper: style.middling ?? "" }}
        />
      </Form>
    </Sheet>
  )
}

function Pin() {
  const t = useWords(administrationWords)
  const toasts = useToasts()
  const setting = useDeed(setMyPin, { done: () => toasts.done(t("pinSet")) })
  const form = useForm({ begin: { pin: "" }, schema: setMyPin.body })
  return (
    <Sheet title={t("pin")}>
      <Form
        form={form}
        onSend={(body) => setting.run({ body })}
        deed={t("setPin")}
        doing={setting.doing}
        problem={setting.problem}
      >
        <TextInput
          {...form.field("pin", t("newPin"))}
          description={t("pinHelp")}
          type="password"
          inputMode="numeric"
          autoComplete="off"
          dir="ltr"
          maxLength={8}
          classNames={{ input: style.short ?? "" }}
        />
      </Form>
    </Sheet>
  )
}
