/** Its own types are those of another build than Node loads. */
declare module "bidi-js" {
  type Embedding = { levels: Uint8Array }
  type Bidi = {
    /** The level of each UTF-16 code unit: from right to left where it is odd. */
    getEmbeddingLevels(text: string, base: "ltr" | "rtl"): Embedding
    /** Stretches to be turned round one after the other, both ends within. */
    getReorderSegments(text: string, embedding: Embedding): [start: number, end: number][]
    /** What is drawn instead, by place: "(" for ")" where it goes from right to left. */
    getMirroredCharactersMap(text: string, levels: Uint8Array): Map<number, string>
  }
  export default function bidiFactory(): Bidi
}
