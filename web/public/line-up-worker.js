// Keeps the line-up's page on a team's device, so that it opens without a connection. It is asked for what lies below /line-up/round only. What was
// read and what was tapped, the page itself keeps.
const kept = "line-up"
const page = "/line-up/round"

self.addEventListener("install", () => self.skipWaiting())
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()))

/** The page names all files that it has loaded: those are kept, and what an earlier build left behind goes. */
self.addEventListener("message", (event) => event.waitUntil(keepOnly(event.data)))

async function keepOnly(files) {
  const cache = await caches.open(kept)
  const wanted = new Set([page, "/api/session", ...files])
  for (const request of await cache.keys()) if (!wanted.has(new URL(request.url).pathname)) await cache.delete(request)
  const missing = []
  for (const file of wanted) if (!(await cache.match(file))) missing.push(file)
  await Promise.all(
    missing.map((file) =>
      fetch(file).then(
        (answer) => keep(file, answer),
        () => undefined,
      ),
    ),
  )
}

self.addEventListener("fetch", (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== "GET" || origin !== self.location.origin) return
  if (request.mode === "navigate") event.respondWith(freshOrKept(request, page))
  else if (pathname === "/api/session") event.respondWith(freshOrKept(request, pathname))
  else if (!pathname.startsWith("/api/")) event.respondWith(keptOrFresh(request, pathname))
})

async function freshOrKept(request, name) {
  try {
    const answer = await fetch(request)
    await keep(name, answer.clone())
    return answer
  } catch (lost) {
    const before = await caches.match(name)
    if (before) return before
    throw lost
  }
}

/** Built files never change under their name. */
async function keptOrFresh(request, name) {
  return (await caches.match(name)) ?? fetch(request)
}

/** An answer takes the place of the one before only when all of it is here: a connection lost in the middle of it would leave neither. */
async function keep(name, answer) {
  if (!answer.ok) return
  const whole = name === "/api/session" ? await nobody(answer) : await wholeOf(answer)
  const cache = await caches.open(kept)
  await cache.put(name, whole)
}

async function wholeOf(answer) {
  const { status, headers } = answer
  return new Response(await answer.arrayBuffer(), { status, headers })
}

/** Without a connection nobody is signed in: whose house and whose device it is, is all that is kept. */
async function nobody(answer) {
  const session = { ...(await answer.json()), person: null, strength: null }
  return new Response(JSON.stringify(session), { headers: { "content-type": "application/json" } })
}
