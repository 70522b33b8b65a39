/** What this device remembers of its user's choices. Where storage is forbidden or full, nothing is remembered and all else works. */
export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(name, value)
  } catch {
    // The choice holds until the page is closed.
  }
}
