import { useRouter } from "@tanstack/react-router"
import type { AnchorHTMLAttributes, MouseEvent, Ref } from "react"

/**
 * A link within the house, by its whole address: `<Link href="/cases?state=open">`. Opens without loading the page again and fetches
 * ahead when pointed at. Give it to the kit's parts as `component={Link}`.
 */
export function Link({
  href,
  onClick,
  ref,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string; ref?: Ref<HTMLAnchorElement> }) {
  const router = useRouter()
  const ahead = () => void router.preloadRoute({ href } as never).catch(() => undefined)
  const open = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (event.defaultPrevented || !plain(event) || rest.target !== undefined) return
    event.preventDefault()
    void router.navigate({ href })
  }
  return <a {...rest} ref={ref} href={href} onClick={open} onMouseEnter={ahead} onFocus={ahead} />
}

/** A click that means "open here", not "open in a new tab". */
function plain(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}
