/** Puts a text on the clipboard, and says whether it is there. Pages of a local network have no clipboard of their own: there it goes by way of a field. */
export async function copyText(text: string): Promise<boolean> {
  if (navigator.clipboard !== undefined) {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => byField(text),
    )
  }
  return byField(text)
}

function byField(text: string): boolean {
  const before = document.activeElement
  const field = document.createElement("textarea")
  field.value = text
  field.readOnly = true
  field.style.position = "fixed"
  field.style.opacity = "0"
  // Inside an open menu the focus is held: the field must stand in there.
  const host = before?.parentElement ?? document.body
  host.append(field)
  field.select()
  const copied = document.execCommand("copy")
  field.remove()
  if (before instanceof HTMLElement) before.focus()
  return copied
}
