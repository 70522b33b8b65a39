import { useNotifications } from "@mantine/notifications"
import { useEffect, useRef } from "react"

/** What a finger reaches for; a message must not lie on it. */
const reachable = "button, [href], input, textarea, select"

/**
 * Keeps what toasts lie on within reach on a narrow screen, where they are as wide as it: the page gets so much room at its end that all of it can be
 * scrolled out from under them, and what was pressed last is.
 */
export function useToastRoom(): void {
  const pressed = useRef<Element | null>(null)
  useEffect(() => {
    const press = ({ target }: Event) => {
      if (target instanceof Element && !toastsOf()?.contains(target)) pressed.current = target.closest(reachable)
    }
    addEventListener("pointerdown", press, { capture: true })
    addEventListener("keydown", press, { capture: true })
    return () => {
      removeEventListener("pointerdown", press, { capture: true })
      removeEventListener("keydown", press, { capture: true })
    }
  }, [])
  const any = useNotifications().notifications.length > 0
  useEffect(() => {
    const toasts = toastsOf()
    if (!any || !toasts) return
    const watch = new ResizeObserver(() => {
      const { top, height } = toasts.getBoundingClientRect()
      document.documentElement.style.setProperty("--ws-toasts", `${Math.ceil(height)}px`)
      const below = pressed.current?.getBoundingClientRect()
      if (height > 0 && below && below.bottom > top && below.top < innerHeight)
        pressed.current?.scrollIntoView({ block: "center" })
    })
    watch.observe(toasts)
    return () => {
      watch.disconnect()
      document.documentElement.style.removeProperty("--ws-toasts")
    }
  }, [any])
}

const toastsOf = () => document.querySelector<HTMLElement>('.mantine-Notifications-root[data-position="bottom-center"]')
