import { Page } from "../page.tsx"

/** All parts of the interface in all their states. */
export function Gallery() {
  return <Page title="Parts" />
}
