/** Prints one part of the page and leaves the rest out (the rule for it stands in theme.css). */
export function printOnly(part: HTMLElement): void {
  const root = document.documentElement
  part.dataset.printed = ""
  root.dataset.printing = ""
  window.addEventListener(
    "afterprint",
    () => {
      delete part.dataset.printed
      delete root.dataset.printing
    },
    { once: true },
  )
  window.print()
}
