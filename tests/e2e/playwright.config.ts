import { availableParallelism } from "node:os";
import { defineConfig } from "playwright/test";
import { findBrowser } from "../../src/diagrams/renderer/find-browser.ts";
import { ports } from "./support/ports.ts";
import { base, dist } from "./support/site.ts";

const executablePath = await findBrowser();
const port = ports.demo;

const report = base === "/" ? "e2e" : "e2e-under-base";

/** Runs on the built demo; `npm run demo:build` comes first. See `under-base.config.ts` for the same below a path. */
export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  // One approved picture for all machines; a missing one is for a person to look at, not for a run to make up.
  snapshotPathTemplate: "{testDir}/{testFileDir}/{testFileName}-pictures/{arg}{ext}",
  fullyParallel: true,
  forbidOnly: process.env["CI"] !== undefined,
  // A test waits for its browser as long as it works.
  workers: availableParallelism() + 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [["list"], ["json", { outputFile: `../../.cache/reports/${report}.json` }]],
  use: {
    // Storage is empty and settings are as they were before each test; a new context takes a processor half a second.
    reuseContext: true,
    baseURL: `http://localhost:${port}${base}`,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        // Letters as wide and lines as high as in a browser with windows.
        "--font-render-hinting=slight",
        // Chromium refuses its sandbox to root, which is who runs in most containers.
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ],
    },
  },
  webServer: {
    command: `node lib/cli/main.js preview --out ${dist} --base ${base} --port ${port}`,
    cwd: "../..",
    url: `http://localhost:${port}${base}`,
  },
});
