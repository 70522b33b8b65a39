import { readComment } from "#language"

/** What people write in one breath, in the five languages served best. */
const SHORT_COMMENTS = [
  "Maria at the front desk was wonderful, thank you!",
  "Waited forty minutes at the till and nobody said a word",
  "Great food but the wait was terrible",
  "Lost my bag, no one called back, I want my money back",
  "La cola era larguísima y el personal poco amable",
  "Muy buena atención, volveremos",
  "Personnel souriant, mais le vol avait deux heures de retard",
  "Plus jamais, on m'a débité deux fois",
  "Sehr freundliches Personal, gerne wieder",
  "Viel zu teuer und die Warteschlange zu lang",
  "الموظفين محترمين والخدمة سريعة",
  "The app keeps crashing when I try to pay",
]
const ROUNDS = 5
const COMMENTS = 12_000

/** Comments a second that `readComment` reads on one core: the median of five rounds, with the fastest and the slowest. */
export default async function run(): Promise<{
  comments: number
  perSecond: number
  slowest: number
  fastest: number
}> {
  readAll(COMMENTS / 10)
  const rates = Array.from({ length: ROUNDS }, () => Math.round(readAll(COMMENTS))).sort((a, b) => a - b)
  return {
    comments: COMMENTS,
    perSecond: rates[Math.floor(ROUNDS / 2)] as number,
    slowest: rates[0] as number,
    fastest: rates.at(-1) as number,
  }
}

function readAll(count: number): number {
  const started = performance.now()
  for (let i = 0; i < count; i += 1) readComment(`${SHORT_COMMENTS[i % SHORT_COMMENTS.length]} ${i}`)
  return count / ((performance.now() - started) / 1000)
}
