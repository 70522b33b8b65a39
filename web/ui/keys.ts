import { useLayoutEffect, useRef } from "react"
import { remember, remembered } from "#web/words/remembered.ts"

/** What a key does: a small letter, or a sign such as "?". */
export type Keys = Readonly<Record<string, () => void>>

const choice = "single-keys"

/** Whether this device's user lets single keys act; speech input and some hands set them off unmeant (WCAG 2.1.4). */
export const singleKeysAct = () => remembered(choice) !== "off"
export const letSingleKeysAct = (act: boolean) => remember(choice, act ? null : "off")

/**
 * Single keys of a screen, while it is open. They never fire while somebody types, with Ctrl, Alt or Cmd held, behind a dialog, or where they
 * have been turned off; "?" always answers, so that they can be turned on again.
 */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys)
  // Before it is painted: what one sees already answers to its keys.
  useLayoutEffect(() => {
    latest.current = keys
  })
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = latest.current[keyOf(event)]
      if (act === undefined || event.defaultPrevented || !isBare(event) || isTaken(event.target)) return
      if (event.key !== "?" && !singleKeysAct()) return
      event.preventDefault()
      act()
    }
    document.addEventListener("keydown", onKey)
    return () => document.removeEventListener("keydown", onKey)
  }, [])
}

/** Escape leaves a field for the keys of the screen; where it has something of its own to close, that comes first. */
export function useEscapeFromFields(): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event
      if (event.key !== "Escape" || event.isComposing || !(target instanceof HTMLElement)) return
      if (!isTaken(target) || target.closest('[role="dialog"], [role=listbox], [role=menu]')) return
      if (target.getAttribute("aria-expanded") !== "true") target.blur()
    }
    // Before the field itself hears of it, and has closed what was open.
    document.addEventListener("keydown", onKey, true)
    return () => document.removeEventListener("keydown", onKey, true)
  }, [])
}

/** The letter as written on a Latin keyboard, whatever script this one writes. */
function keyOf({ key, code }: Pick<KeyboardEvent, "key" | "code">): string {
  const letter = /^[\u0021-\u007e]$/.test(key) ? key : (/^Key([A-Z])$/.exec(code)?.[1] ?? key)
  return letter.toLowerCase()
}

const isBare = (event: KeyboardEvent) => !(event.ctrlKey || event.metaKey || event.altKey || event.repeat)

/** Where a letter is text, chooses from a list, or belongs to the dialog in front. */
function isTaken(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"][aria-modal="true"]')) return true
  if (!(target instanceof HTMLElement)) return false
  return (
    target.isContentEditable ||
    target.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, [role=listbox], [role=menu]") !==
      null
  )
}
