/** To choose from, by their BCP 47 tags: what most people at work anywhere read. Another one can be written by the API. */
export const spokenLanguages: readonly string[] = (
  "am ar az be bg bn bs ca cs da de el en es et eu fa fi fil fr ga gl gu ha he hi hr hu hy id is it ja ka kk km kn ko lo lt lv mk ml mn mr ms my nb ne " +
  "nl pa pl ps pt pt-BR ro ru si sk sl so sq sr sv sw ta te th tr uk ur uz vi xh yo zh-Hans zh-Hant zu"
).split(" ")
