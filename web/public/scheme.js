// Before the first paint: light or dark as this device remembers or prefers, and the direction of its language.
{
  const root = document.documentElement
  const chosen = localStorage.getItem("mantine-color-scheme-value") ?? "auto"
  const dark = chosen === "dark" || (chosen === "auto" && matchMedia("(prefers-color-scheme: dark)").matches)
  root.dataset.mantineColorScheme = dark ? "dark" : "light"
  const language = localStorage.getItem("wellserved.language")
  if (language !== null) root.lang = language
  if (/^(ar|dv|fa|he|ps|sd|ug|ur|yi|qps)\b/.test(language ?? "")) root.dir = "rtl"
}
