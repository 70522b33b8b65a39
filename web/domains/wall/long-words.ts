/** More than fits the wall in its largest type: such words are set smaller. */
const long = 160

export const isLong = (words: string): boolean => words.length > long
