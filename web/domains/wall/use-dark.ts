import { useLayoutEffect } from "react"

const attribute = "data-mantine-color-scheme"

/** Dark while this screen is shown, whatever the person who hung it likes for themselves. */
export function useDark(): void {
  useLayoutEffect(() => {
    const root = document.documentElement
    const before = root.getAttribute(attribute)
    const darken = () => {
      if (root.getAttribute(attribute) !== "dark") root.setAttribute(attribute, "dark")
    }
    darken()
    const observer = new MutationObserver(darken)
    observer.observe(root, { attributeFilter: [attribute] })
    return () => {
      observer.disconnect()
      if (before !== null) root.setAttribute(attribute, before)
    }
  }, [])
}
