import type { Contract } from "#contracts/route.ts"

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")

const whoMay = ({ access }: Contract): string => {
  if (access.who === "anyone") return "anyone"
  if (access.who === "link") return `a signed link (${access.purpose})`
  const who = access.roles?.join(", ") ?? "everyone signed in"
  return `${who}${access.pin ? ", a PIN suffices" : ""}${access.scope ? `; a key with ${access.scope}` : ""}`
}

/** The API in readable form: one line a route, in the order of the house. The document to build against is /api/openapi.json. */
export function referencePage(contracts: readonly Contract[], organisation: string): string {
  const rows = contracts
    .map(
      (c) =>
        `<tr><td><code>${c.method}</code></td><td><code>${escaped(c.path)}</code></td><td>${escaped(c.summary)}</td><td>${escaped(whoMay(c))}</td></tr>`,
    )
    .join("\n")
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>API of ${escaped(organisation)}</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #ccc;padding:.4rem;text-align:start;vertical-align:top}</style>
<h1>API of ${escaped(organisation)}</h1><p>Made from the contracts that every request is checked against. For a client: <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1).
Programs send <code>Authorization: Bearer</code> and the key of a service account. Errors are problem documents (RFC 9457) with a code and a reference.</p>
<table><thead><tr><th>Method<th>Path<th>What it does<th>Who may</thead><tbody>${rows}</tbody></table></html>`
}
