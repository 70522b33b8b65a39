// Runs before `npm start`, `npm test` and the others, as a script of its own: the shell of one npm script keeps the Node that it found
// first, so that what is installed here would not be seen there.
import { makeReady } from "./make-ready.mjs"
import { orSayWhy } from "./place.mjs"

await orSayWhy(async () => void (await makeReady({ web: !process.argv.includes("--no-web") })))
