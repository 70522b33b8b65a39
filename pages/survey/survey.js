// One question at a time, and nothing lost: the same form that works without this script.
;(() => {
  const form = document.getElementById("survey")
  if (!form) return
  const $ = (id) => document.getElementById(id)
  const questions = [...form.querySelectorAll(".question")]
  const store = `survey:${form.dataset.slug}`
  const [back, next, send, progress] = [$("back"), $("next"), $("send"), $("progress")]
  let at = 0

  // ---- what was typed is kept until it has been sent
  const read = () => {
    try {
      return JSON.parse(sessionStorage.getItem(store)) ?? {}
    } catch {
      return {}
    }
  }
  const keep = () => {
    try {
      sessionStorage.setItem(store, JSON.stringify({ at, fields: [...new FormData(form)] }))
    } catch {
      // A browser that keeps nothing still sends everything.
    }
  }
  const restore = () => {
    const kept = read()
    if (!kept.fields || "returned" in form.dataset) return
    const chosenByLink = new Set([...form.querySelectorAll("input:checked")].map((input) => input.name))
    for (const [name, value] of kept.fields) {
      if (chosenByLink.has(name)) continue
      for (const field of form.elements)
        if (field.name === name) {
          if (field.type === "radio" || field.type === "checkbox") field.checked ||= field.value === value
          else if (field.type !== "hidden" || name === "key") field.value ||= value
          if (name === "key") field.value = value
        }
    }
    at = kept.at ?? 0
  }

  // ---- which questions are asked
  const answersOf = (question) =>
    [...question.querySelectorAll("input, textarea")]
      .filter((field) =>
        field.type === "radio" || field.type === "checkbox" ? field.checked : field.value.trim() !== "",
      )
      .map((field) => field.value)
  const asked = () => {
    const answers = {}
    return questions.filter((question) => {
      if (question.dataset.showIf) {
        const rule = JSON.parse(question.dataset.showIf)
        if (!(answers[rule.question] ?? []).some((value) => rule.oneOf.map(String).includes(value))) return false
      }
      answers[question.dataset.question] = answersOf(question)
      return true
    })
  }

  const show = (focus) => {
    const steps = asked()
    at = Math.max(0, Math.min(at, steps.length - 1))
    const last = at === steps.length - 1
    for (const question of questions) question.hidden = question !== steps[at]
    $("opening").classList.toggle("past", at > 0)
    back.hidden = at === 0
    next.hidden = last
    send.hidden = !last
    progress.hidden = steps.length < 2
    progress.firstElementChild.max = steps.length
    progress.firstElementChild.value = at + 1
    progress.lastElementChild.textContent = form.dataset.progress.replace("{n}", at + 1).replace("{all}", steps.length)
    if (focus) {
      steps[at].focus({ preventScroll: true })
      scrollTo({ top: 0 })
    }
    keep()
  }

  const problemOf = (question) => question.querySelector(".problem")
  const mayGoOn = () => {
    const question = asked()[at]
    const missing = "required" in question.dataset && answersOf(question).length === 0
    const problem = problemOf(question)
    if (problem && (missing || problem.textContent === form.dataset.needed)) {
      problem.textContent = missing ? form.dataset.needed : ""
      problem.hidden = !missing
    }
    if (missing) question.querySelector("input, textarea").focus()
    return !missing
  }
  const go = (by) => {
    if (by > 0 && !mayGoOn()) return
    at += by
    show(true)
  }

  next.addEventListener("click", () => go(1))
  back.addEventListener("click", () => go(-1))
  form.addEventListener("input", () => {
    const { length } = asked()
    next.hidden = at === length - 1
    send.hidden = at !== length - 1
    keep()
  })
  // A tap on the one answer of a question goes on; the keyboard chooses first and then goes on by Enter.
  form.addEventListener("click", (event) => {
    const here = at
    if (event.target.type === "radio" && event.detail > 0 && at < asked().length - 1)
      setTimeout(() => at === here && go(1), 220)
  })
  form.addEventListener("submit", (event) => {
    if (!mayGoOn()) return event.preventDefault()
    if (at < asked().length - 1) {
      event.preventDefault()
      return go(1)
    }
    const offline = $("offline")
    offline.hidden = navigator.onLine !== false
    if (!offline.hidden) {
      event.preventDefault()
      offline.textContent = form.dataset.offline
      return
    }
    if (send.getAttribute("aria-disabled")) return event.preventDefault()
    keep()
    send.setAttribute("aria-disabled", "true")
    send.dataset.words = send.textContent
    send.textContent = form.dataset.sending
  })
  addEventListener("pageshow", () => {
    if (!send.dataset.words) return
    send.textContent = send.dataset.words
    send.removeAttribute("aria-disabled")
  })

  restore()
  document.documentElement.classList.add("stepping")
  const wrong = questions.find((question) => problemOf(question)?.hidden === false)
  if (wrong) at = asked().indexOf(wrong)
  show(false)
  $("problems")?.focus()
  for (const link of document.querySelectorAll(".problems a"))
    link.addEventListener("click", (event) => {
      event.preventDefault()
      at = asked().findIndex((question) => `#${question.id}` === link.hash)
      show(true)
    })
})()
