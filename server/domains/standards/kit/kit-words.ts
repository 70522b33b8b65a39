/** What the symbols say beside the organisation's own words. */
export type KitWords = { name: string; higherWins: string; more: string; fold: string }

const english: KitWords = {
  name: "Our standards",
  higherWins: "When two conflict, the earlier one wins.",
  more: "and {count} more",
  fold: "Cut along the outline. Fold along the dashed lines.",
}
const catalogue: Readonly<Record<string, KitWords>> = {
  en: english,
  es: {
    name: "Nuestros estándares",
    higherWins: "Si dos se contradicen, gana el anterior.",
    more: "y {count} más",
    fold: "Recorta por el contorno. Dobla por las líneas discontinuas.",
  },
  de: {
    name: "Unsere Standards",
    higherWins: "Wenn zwei sich widersprechen, gilt der frühere.",
    more: "und {count} weitere",
    fold: "Am Rand ausschneiden. An den gestrichelten Linien falten.",
  },
  fr: {
    name: "Nos standards",
    higherWins: "Si deux se contredisent, le premier l’emporte.",
    more: "et {count} de plus",
    fold: "Découper le long du contour. Plier le long des pointillés.",
  },
  pt: {
    name: "Os nossos padrões",
    higherWins: "Quando dois se contradizem, vale o primeiro.",
    more: "e mais {count}",
    fold: "Recortar pelo contorno. Dobrar pelas linhas tracejadas.",
  },
  ar: {
    name: "معاييرنا",
    higherWins: "إذا تعارض معياران، فالأسبق هو الأولى.",
    more: "و{count} غيرها",
    fold: "قصّ على طول الإطار، ثم اطوِ عند الخطوط المتقطعة.",
  },
}

/** The words in a language or a related one; English where we have neither. */
export function kitWords(language: string): KitWords {
  return catalogue[language] ?? catalogue[language.split("-")[0] ?? ""] ?? english
}
