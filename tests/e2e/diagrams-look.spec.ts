/** Every kind of diagram beside the picture of it that was approved, in the folder beside. */
import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Locator, type Page, test } from "playwright/test";
import { root } from "./support/root.ts";
import { run, serve } from "./support/catalogue-command.ts";
import { ports } from "./support/ports.ts";

test.describe.configure({ mode: "serial", timeout: 180_000 });

interface Shown {
  kind: string;
  path: string;
  /** Which of the page's diagrams; the first unless given. */
  index?: number;
}

const ofOurs: Shown[] = [
  { kind: "contract", path: "contracts/till-ledger/" },
  { kind: "sequence", path: "contracts/till-ledger/", index: 1 },
  { kind: "system", path: "systems/ledger/" },
  { kind: "downstream", path: "systems/till/", index: 1 },
  { kind: "resource", path: "resources/shop-calendar/" },
  { kind: "landscape", path: "map/" },
  { kind: "domain", path: "map/supply/" },
];
/** What an author writes is drawn in the page's colours, too; the fixture says which type is where. */
const authors = ["flowchart", "sequence", "class", "state", "entities", "gantt", "pie", "git"].map(
  (type, index): Shown => ({
    kind: `authored-${type}`,
    path: "contracts/stock-reporting/",
    index: index + 2,
  }),
);

let server: Awaited<ReturnType<typeof serve>> | undefined;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  const folder = mkdtempSync(join(tmpdir(), "contract-atlas-look-"));
  cpSync(join(root, "tests/fixtures/diagrams/look"), join(folder, "contracts"), {
    recursive: true,
  });
  expect(run(folder, ["build"]).status).toBe(0);
  server = await serve(folder, ["preview", "--port", `${ports.look}`]);
});

test.afterAll(() => server?.stop());

for (const colorScheme of ["light", "dark"] as const) {
  test(`every kind looks as approved, ${colorScheme}`, async ({ browser }) => {
    const page = await browser.newPage({ colorScheme, viewport: { width: 1280, height: 900 } });
    for (const shown of [...ofOurs, ...authors]) {
      await test.step(shown.kind, async () => {
        const picture = await pictureOf(page, shown);
        // Letters are smoothed a little differently from machine to machine; a line elsewhere is more than that.
        await expect
          .soft(picture)
          .toHaveScreenshot([`${shown.kind}-${colorScheme}.png`], { maxDiffPixelRatio: 0.01 });
      });
    }
    await page.close();
  });
}

async function pictureOf(page: Page, { path, index = 0 }: Shown): Promise<Locator> {
  const address = `${server?.address}${path}`;
  if (page.url() !== address) {
    await page.goto(address);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await page.evaluate(() => document.fonts.ready);
  }
  const picture = page.locator(".diagram-frame > svg").nth(index);
  // Elsewhere it might stand between two pixels, depending on all that is above it.
  await picture.evaluate((svg) => {
    for (const placed of document.querySelectorAll(".placed")) placed.removeAttribute("style");
    svg.parentElement?.classList.add("placed");
    Object.assign(svg.parentElement?.style ?? {}, {
      position: "fixed",
      top: "0",
      left: "0",
      zIndex: "9",
      overflow: "visible",
      background: "var(--panel)",
    });
  });
  return picture;
}
