import { isCodesOnly } from "./codes-only.ts"
import { fold } from "./fold.ts"

/** Whether a comment says nothing: empty, signs only, codes only, or a way to write "no comment". */
export function isSilent(words: string): boolean {
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(words) || isCodesOnly(words)) return true
  return (
    words.length < 40 &&
    NOTHING.has(
      fold(words.replace(/[^\p{L}\s]/gu, " "))
        .trim()
        .replace(/\s+/g, " "),
    )
  )
}

const NOTHING = new Set(
  [
    "na,n a,none,no,nil,nope,nothing,no comment,no comments,not applicable,blank,x,xx,xxx,no answer,nothing to add,no feedback,no opinion",
    "ninguno,ninguna,nada,sin comentarios,sin comentario,no aplica,nada que decir,no tengo comentarios",
    "aucun,aucune,rien,neant,ras,pas de commentaire,pas de commentaires,sans commentaire,sans objet,non",
    "keine,keiner,nichts,nein,kein kommentar,keine angabe,keine angaben,entfallt,kA,k a",
    "لا يوجد,لا شيء,لا,بدون تعليق,无,没有,暂无,特になし,なし",
  ]
    .flatMap((list) => list.split(","))
    .map(fold),
)
