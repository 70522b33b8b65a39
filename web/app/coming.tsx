import { Lines } from "#web/ui/waiting.tsx"

/** In place of a screen whose first readings take longer than a moment. */
export function Coming() {
  return <Lines count={8} />
}
