/** Listening in one import: surveys and their page, responses, feedback, imports. */
export * from "./feedback.ts"
export * from "./feedback-import.ts"
export * from "./response.ts"
export * from "./survey.ts"
