import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { brotliCompressSync, constants } from "node:zlib"
import type { Browser } from "playwright-core"
import { launchBrowser } from "../tests/support/chromium.ts"
import { openBenchHouse, publishBenchSurvey } from "./parts/bench-house.ts"
import { median, quantile, runLoad } from "./parts/load.ts"
import { type BuiltPage, buildPeerPage } from "./parts/peer-page.ts"

const rounds = 5
/** A phone on a poor network: 400 ms there and back, 400 kbit/s, four times slower than this machine. */
const phone = { latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000, slowness: 4 }

type Opened = { page: string; requests: number; bytes: number; "ms until it can be answered": number }

/** What it takes to open the survey page on a poor phone, against the same questions asked with SurveyJS, built from npm as its documentation says. */
export default async function run(): Promise<object> {
  const bench = await openBenchHouse()
  const browser = await launchBrowser()
  const peer = await servePeer(await buildPeerPage())
  try {
    const app = await bench.openApp()
    const { slug } = await publishBenchSurvey(app)
    await app.http.listen({ port: 0, host: "127.0.0.1" })
    const { port } = app.http.server.address() as AddressInfo
    const ours = await open(browser, "ours", `http://127.0.0.1:${port}/s/${slug}`, 'input[name="recommend"]')
    const theirs = await open(
      browser,
      "SurveyJS",
      `http://127.0.0.1:${portOf(peer)}/`,
      ".sd-rating__item, .sd-question",
    )
    const request = () => `GET /s/${slug} HTTP/1.1\r\nhost: localhost\r\naccept-encoding: br\r\n\r\n`
    const load = await runLoad({ port, connections: 16, seconds: 3, request })
    return {
      rows: [ours, theirs],
      "times fewer bytes": Math.round((theirs.bytes / ours.bytes) * 10) / 10,
      "pages a second from one process": Math.round(load.answered / load.seconds),
      "p99 in milliseconds": Math.round(quantile(load.latencies, 0.99) * 10) / 10,
    }
  } finally {
    await browser.close()
    peer.close()
    await bench.close()
  }
}

async function open(browser: Browser, page: string, url: string, ready: string): Promise<Opened> {
  const times: number[] = []
  let requests = 0
  let bytes = 0
  for (let round = 0; round < rounds; round++) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
    const tab = await context.newPage()
    const tools = await context.newCDPSession(tab)
    await tools.send("Network.enable")
    await tools.send("Network.emulateNetworkConditions", { offline: false, ...phone })
    await tools.send("Emulation.setCPUThrottlingRate", { rate: phone.slowness })
    requests = 0
    bytes = 0
    tools.on("Network.requestWillBeSent", ({ request }) => {
      if (!request.url.startsWith("data:")) requests++
    })
    tools.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength
    })
    const started = performance.now()
    await tab.goto(url, { waitUntil: "commit" })
    await tab.locator(ready).first().waitFor({ state: "attached" })
    times.push(performance.now() - started)
    await tab.waitForLoadState("load")
    await context.close()
  }
  return { page, requests, bytes, "ms until it can be answered": Math.round(median(times)) }
}

/** Serves the built page as a good web server would: compressed as far as brotli goes. */
async function servePeer(built: BuiltPage): Promise<Server> {
  const packed = new Map(
    [...built].map(([path, { media, body }]) => [
      path,
      { media, body: brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }) },
    ]),
  )
  const server = createServer((request, reply) => {
    const file = packed.get(request.url ?? "")
    if (file) reply.writeHead(200, { "content-type": file.media, "content-encoding": "br" }).end(file.body)
    else reply.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return server
}

const portOf = (server: Server) => (server.address() as AddressInfo).port
