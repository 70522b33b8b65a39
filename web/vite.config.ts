import react from "@vitejs/plugin-react"
import { defineConfig } from "vite"

const server = process.env.WELLSERVED_SERVER ?? "http://localhost:4400"

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: { outDir: "../dist/web", emptyOutDir: true, target: "es2022", assetsInlineLimit: 0 },
  resolve: {
    // The barrel of five thousand icons is slow to serve one module at a time.
    alias: { "@tabler/icons-react": "@tabler/icons-react/dist/esm/icons/index.mjs" },
  },
  server: { port: 4510, strictPort: true, proxy: { "^/(api|s|c|status|files)(/|$)": { target: server } } },
})
