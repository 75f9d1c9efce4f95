import { defineConfig } from "playwright/test";
import { findBrowser } from "../../src/diagrams/renderer/find-browser.ts";
import { ports } from "./support/ports.ts";

const executablePath = await findBrowser();
const port = ports.demo;

/** Runs on the built demo; `npm run demo:build` comes first. */
export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  // One approved picture for all machines; a missing one is for a person to look at, not for a run to make up.
  snapshotPathTemplate: "{testDir}/{testFileDir}/{testFileName}-pictures/{arg}{ext}",
  fullyParallel: true,
  forbidOnly: process.env["CI"] !== undefined,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: [["list"], ["json", { outputFile: "../../.cache/reports/e2e.json" }]],
  use: {
    baseURL: `http://localhost:${port}/`,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // Chromium refuses its sandbox to root, which is who runs in most containers.
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    },
  },
  webServer: {
    command: `node lib/cli/main.js preview --out dist --port ${port}`,
    cwd: "../..",
    url: `http://localhost:${port}/`,
  },
});
