import { type ComponentProps, lazy, Suspense } from "react"
import type { SignInForm } from "./sign-in-form.tsx"

const Fetched = lazy(() => import("./sign-in-form.tsx").then((m) => ({ default: m.SignInForm })))

/** The sign-in form for the shell, which seldom needs it: its code comes when it does. */
export function LazySignInForm(props: ComponentProps<typeof SignInForm>) {
  return (
    <Suspense>
      <Fetched {...props} />
    </Suspense>
  )
}
