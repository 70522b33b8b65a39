// Learns by itself when there is news, and shows it without losing what was typed. Without this script the page is the same after a reload.
;(() => {
  const shown = () => document.querySelector("[data-mark]")
  const asks = () => Boolean(document.getElementById("asks"))
  const begun = Date.now()
  // Quick while somebody is likely to be looking, then at leisure; nothing at all while the page is out of sight.
  const pause = () => (Date.now() - begun < 10 * 60_000 ? 3_000 : 20_000)

  const look = async () => {
    const reply = await fetch(shown().dataset.mark, { headers: { accept: "application/json" } })
    if (!reply.ok) return
    const { mark } = await reply.json()
    if (mark !== shown().dataset.now) await renew()
  }

  const renew = async () => {
    const reply = await fetch(location.pathname + location.search.replace(/([?&])said=[^&]*/, "$1"))
    if (!reply.ok) return
    const main = new DOMParser().parseFromString(await reply.text(), "text/html").querySelector("main")
    const wasAsked = asks()
    let typing = false
    for (const field of document.querySelectorAll("textarea")) {
      const next = main.querySelector(`#${field.id}`)
      if (next) next.value = field.value
      typing ||= field.value !== ""
    }
    for (const field of document.querySelectorAll("#files, #key"))
      main.querySelector(`#${field.id}`)?.replaceWith(field)
    const here = document.activeElement?.id
    document.querySelector("main").replaceWith(main)
    const news = document.getElementById("news")
    news.hidden = false
    news.textContent = news.dataset.words
    if (here) document.getElementById(here)?.focus({ preventScroll: true })
    if (asks() && !wasAsked && !typing) document.getElementById("asks").focus()
  }

  const again = () =>
    setTimeout(async () => {
      try {
        if (document.visibilityState === "visible") await look()
      } catch {
        // Out of reach for a moment: it is asked again.
      }
      again()
    }, pause())
  again()
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && look().catch(() => {}))
})()
