// How Node runs an import. Its rows are waste within a second; left to itself, Node would let half a gigabyte of them pile up before it clears away.
// With a ceiling in sight it clears away in time. The ceiling is twice of what the largest import was seen to need with its words read.
export const importMemory = ["--max-semi-space-size=16", "--max-old-space-size=400"]
