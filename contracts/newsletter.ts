export * from "./newsletter-archive.ts"
export * from "./newsletter-edition.ts"
export * from "./newsletter-readers.ts"
export * from "./newsletter-sending.ts"
