import { Button, VisuallyHidden } from "@mantine/core"
import { IconBackspace } from "@tabler/icons-react"
import { type KeyboardEvent, useState } from "react"
import { useWords } from "#web/words/use-words.ts"
import style from "./sign-in.module.css"
import { signInWords } from "./words.ts"

const shortest = 4
const longest = 8
const digits = ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

type PinPadProps = {
  /** What the PIN is entered for: "Sign in". */
  deed: string
  doing: boolean
  onEnter: (pin: string) => void
}

/** Large keys for a thumb; the keyboard's digits work as well. */
export function PinPad({ deed, doing, onEnter }: PinPadProps) {
  const t = useWords(signInWords)
  const [pin, setPin] = useState("")
  const add = (digit: string) => setPin((before) => (before + digit).slice(0, longest))
  const wipe = () => setPin((before) => before.slice(0, -1))
  const enter = () => {
    if (pin.length < shortest) return
    onEnter(pin)
    setPin("")
  }
  const typed = (event: KeyboardEvent) => {
    if (/^\d$/.test(event.key)) add(event.key)
    if (event.key === "Backspace") wipe()
  }
  return (
    <fieldset className={style.pad} aria-label={deed} onKeyDown={typed}>
      <div className={style.dots} dir="ltr">
        {Array.from({ length: Math.max(shortest, pin.length) }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: places, not things
          <span key={index} data-filled={index < pin.length} />
        ))}
        <VisuallyHidden role="status">{t("digits", { count: pin.length })}</VisuallyHidden>
      </div>
      <div className={style.keys} dir="ltr">
        {digits.map((digit) => (
          <Key key={digit} digit={digit} onPress={add} />
        ))}
        <button type="button" className={style.key} aria-label={t("wipe")} onClick={wipe}>
          <IconBackspace />
        </button>
        <Key digit="0" onPress={add} />
        <Button className={style.key ?? ""} disabled={pin.length < shortest} loading={doing} onClick={enter}>
          {deed}
        </Button>
      </div>
    </fieldset>
  )
}

function Key({ digit, onPress }: { digit: string; onPress: (digit: string) => void }) {
  return (
    <button type="button" className={style.key} onClick={() => onPress(digit)}>
      {digit}
    </button>
  )
}
