// Before the first paint: light or dark as this device remembers or prefers, and the direction of its language.
{
  const remembered = (name) => {
    try {
      return localStorage.getItem(name)
    } catch {
      return null
    }
  }
  const root = document.documentElement
  const scheme = remembered("mantine-color-scheme-value") ?? "auto"
  const dark = scheme === "dark" || (scheme === "auto" && matchMedia("(prefers-color-scheme: dark)").matches)
  root.dataset.mantineColorScheme = dark ? "dark" : "light"
  const language = remembered("wellserved.language")
  if (language !== null) root.lang = language
  if (/^(ar|dv|fa|he|ps|sd|ug|ur|yi|qps)\b/.test(language ?? "")) root.dir = "rtl"
}
