import { catalogue, type Key } from "./catalogue.ts"
import { useWords } from "./use-words.ts"

/** What customers speak of: the names of the themes that are known beforehand. Others carry their own words. */
export const themeWords = catalogue("themes", {
  waiting: "Waiting",
  queue: "Queues",
  delay: "Delays",
  "staff-attitude": "How staff treat people",
  "staff-knowledge": "What staff know",
  staffing: "Too few staff",
  reply: "Getting a reply",
  "put-right": "Putting things right",
  price: "Price",
  billing: "Bills and charges",
  refund: "Refunds",
  "product-quality": "Quality",
  choice: "Choice",
  delivery: "Delivery",
  booking: "Booking",
  cleanliness: "Cleanliness",
  comfort: "Comfort",
  noise: "Noise",
  temperature: "Heat and cold",
  food: "Food and drink",
  information: "Being told",
  signs: "Finding the way",
  website: "Website and app",
  wifi: "Wi-Fi",
  phone: "On the phone",
  "opening-hours": "Opening hours",
  policy: "Rules",
  paperwork: "Paperwork",
  baggage: "Baggage",
  parking: "Parking",
  safety: "Safety",
  privacy: "Privacy",
  accessibility: "Access for everyone",
  children: "Children",
  loyalty: "Loyalty and points",
})

const emerged = /^emerged[:-]/

/** Names a theme: from the catalogue where it is a known one, else by the customers' own phrase. */
export function useThemeName(): (key: string) => string {
  const t = useWords(themeWords)
  return (key) => {
    if (key in themeWords.english) return t(key as Key<(typeof themeWords)["english"]>)
    const phrase = key.replace(emerged, "").replaceAll("-", " ")
    return phrase.charAt(0).toLocaleUpperCase() + phrase.slice(1)
  }
}
