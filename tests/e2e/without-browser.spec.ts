import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "playwright/test";
import { copyOfDemo, run, serve } from "./support/catalogue-command.ts";
import { ports } from "./support/ports.ts";
import { watch } from "./support/watch.ts";

test.describe.configure({ mode: "serial", timeout: 180_000 });

test("a machine without a browser builds the site all the same, and the reader's browser draws", async ({
  page,
}) => {
  const folder = copyOfDemo("retail/till-ledger.md");
  const { status, stderr } = run(folder, ["build"], {
    CONTRACT_ATLAS_BROWSER: "none",
    XDG_CACHE_HOME: join(folder, "cache"),
  });
  expect(status).toBe(0);
  expect(stderr).toMatch(/browser/i);
  expect(
    readFileSync(join(folder, "dist/contracts/retail/till-ledger/index.html"), "utf8"),
  ).toContain("flowchart");

  const server = await serve(folder, ["preview", "--port", `${ports.withoutBrowser}`]);
  try {
    const { breaches } = await watch(page);
    await page.goto(`${server.address}contracts/retail/till-ledger/`);
    // Mermaid is fetched once a reader comes near a diagram.
    await page.locator("figure.diagram").first().scrollIntoViewIfNeeded();
    await expect(page.locator("figure.diagram svg").first()).toBeVisible();
    // Sequences are drawn by other parts of Mermaid.
    await page.locator(".step-by-step > summary").click();
    for (const diagram of await page.locator("atlas-diagram").all()) {
      await diagram.scrollIntoViewIfNeeded();
      await expect(diagram.locator("svg").first()).toBeVisible();
    }
    expect(breaches).toEqual([]);
  } finally {
    server.stop();
  }
});
