/** One small site with what the demo has not: gaps, long words, a footer that is a sentence with links. */
import { readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { expect, test } from "playwright/test";
import { run, serve } from "./support/catalogue-command.ts";
import { ports } from "./support/ports.ts";
import { root } from "./support/root.ts";
import { base } from "./support/site.ts";

const fixture = join(root, "tests/fixtures/small-site");
const out = join(tmpdir(), `contract-atlas-small-site-${ports.smallSite}`);

test.describe.configure({ mode: "serial" });

let site: Awaited<ReturnType<typeof serve>>;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const built = run(fixture, ["build", "--out", out, "--base", base]);
  expect(built.stderr + built.stdout).toContain("Built 4 contracts");
  const port = String(ports.smallSite);
  site = await serve(fixture, ["preview", "--out", out, "--base", base, "--port", port]);
});

test.afterAll(() => {
  site?.stop();
  rmSync(out, { recursive: true, force: true });
});

test("jumps to what a contract lacks stand in line with the others", async ({ page }) => {
  await page.goto(`${site.address}contracts/retail/till-ledger/`);
  const jumps = page.getByRole("navigation", { name: "Jump to" }).getByRole("link");
  await expect(jumps).toHaveText([
    "Fallback",
    "Rollback, not described",
    "Alerts, not described",
    "Contacts, not described",
  ]);
  const looks = await jumps.evaluateAll((links) =>
    links.map((link) => {
      const { top, height } = link.getBoundingClientRect();
      return { top, height, size: getComputedStyle(link).fontSize };
    }),
  );
  expect(looks).toEqual(looks.map(() => looks[0]));
});

test("what says that a list is empty stands clear of the head", async ({ page }) => {
  await page.goto(`${site.address}formats/`);
  const space = await page.locator("main .empty").evaluate((element) => {
    const above = element.previousElementSibling?.getBoundingClientRect();
    return element.getBoundingClientRect().top - (above?.bottom ?? Infinity);
  });
  expect(space).toBeGreaterThanOrEqual(12);
});

test("findings that say the same are one, with the lines of each", async ({ page }) => {
  await page.goto(`${site.address}health/`);
  const hints = page.locator(".finding", { hasText: "hint in square brackets" });
  await expect(hints).toHaveCount(1);
  await expect(hints).toContainText("Each of these 4");
  await expect(hints.getByRole("listitem")).toHaveText([
    /^9–10\s+Format, Frequency in “Shelf → Labels”$/,
    /^14–15\s+Retry Logic, Fallback in “Error Handling”$/,
  ]);
});

test("a footer with links reads as one sentence", async ({ page }) => {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(site.address);
    const own = page.getByRole("contentinfo").locator(".foot-own");
    const spaces = await own.evaluate((sentence) => {
      const range = document.createRange();
      range.selectNodeContents(sentence);
      const boxes = [...range.getClientRects()];
      return boxes.flatMap((box, index) => {
        const before = boxes[index - 1];
        return before && Math.abs(before.top - box.top) < 3 ? box.left - before.right : [];
      });
    });
    expect(spaces.length).toBeGreaterThan(1);
    expect(Math.max(...spaces)).toBeLessThan(2);
  }
});

test("no address and no word makes a page wider than its window", async ({ page }) => {
  await page.goto(`${site.address}contracts/retail/till-ledger/`);
  await expect(page.getByRole("region", { name: "Referenced by" })).toContainText("https://");
  const pages = readdirSync(out, { recursive: true, encoding: "utf8" })
    .filter((file) => basename(file) === "index.html")
    .map(dirname);
  expect(pages.length).toBeGreaterThan(10);
  for (const path of pages) {
    await page.goto(`${site.address}${path === "." ? "" : `${path}/`}`);
    for (const width of [390, 900, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(wide, path).toBe(width);
    }
  }
});

test("an arrow drawn of two signs is one sign in headings and contents", async ({ page }) => {
  await page.goto(`${site.address}contracts/retail/scales-archive/`);
  const words = "Weights of all scales → sums of the day";
  await expect(page.getByRole("heading", { name: words })).toBeVisible();
  const listed = page.locator('ol a[href="#weights-of-all-scales---sums-of-the-day"]');
  await expect(listed.first()).toHaveText(words);
});

test("the search dialog names kinds of things, and nothing that another catalogue has", async ({
  page,
}) => {
  await page.goto(site.address);
  await page.locator("[data-search-open]").click();
  const hint = page.locator("pagefind-summary").filter({ visible: true });
  await expect(hint).toContainText("Names");
  await expect(hint).not.toContainText(/\/\w|\w_\w/);
});

test("nobody is said to be named beside who is", async ({ page }) => {
  await page.goto(`${site.address}systems/till/`);
  const people = page.locator(".spec");
  await expect(people).toContainText("Named in contracts");
  const owner = people.locator("div").filter({ hasText: /^\s*Owner/ });
  await expect(owner).toContainText("Not stated");
});
