const worker = "/line-up-worker.js"
const scope = "/line-up/round"

/** Browsers keep a page for later only where its address is secure. */
export const canKeepPage = (): boolean => "serviceWorker" in navigator

/** Has the page itself kept on this device, with every file that it has loaded so far. */
export async function keepPage(): Promise<void> {
  if (!canKeepPage()) return
  try {
    const registration = await navigator.serviceWorker.register(worker, { scope })
    const active = registration.active ?? (await activeOf(registration))
    const files = performance
      .getEntriesByType("resource")
      .map(({ name }) => new URL(name))
      .filter(({ origin, pathname }) => origin === location.origin && !pathname.startsWith("/api/"))
      .map(({ pathname }) => pathname)
    active?.postMessage([...new Set(files)])
  } catch {
    // Without it all works as long as the page stays open.
  }
}

/** The worker, as soon as it works. */
function activeOf(registration: ServiceWorkerRegistration): Promise<ServiceWorker | null> {
  const coming = registration.installing ?? registration.waiting
  if (coming === null) return Promise.resolve(registration.active)
  return new Promise((resolve) => {
    coming.addEventListener("statechange", () => {
      if (coming.state === "activated") resolve(coming)
      if (coming.state === "redundant") resolve(null)
    })
  })
}
