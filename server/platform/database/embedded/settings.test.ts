import { expect, test } from "vitest"
import { settingsFor } from "./settings.ts"

const GB = 1024 ** 3

test.each([
  { memory: 0.5 * GB, buffers: "64MB", cache: "256MB" },
  { memory: 2 * GB, buffers: "256MB", cache: "1024MB" },
  { memory: 64 * GB, buffers: "256MB", cache: "4096MB" },
])("a machine of $memory bytes gives the database $buffers and no more", ({ memory, buffers, cache }) => {
  expect(settingsFor(memory)).toMatchObject({ shared_buffers: buffers, effective_cache_size: cache })
})
