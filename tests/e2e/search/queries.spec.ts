/** What people type, each answered in the same open page: the wanted page first, or at least among the first three. */
import { expect, type Page, test } from "playwright/test";
import { queries, type Query, sectionQueries, unanswerable } from "./queries.ts";

// What was asked and where the focus was stays with a context.
test.use({ reuseContext: false });

/** For all forty. */
test.setTimeout(180_000);

const firstThree = ".pf-results > :nth-child(-n + 3)";

/** Where the wanted page stands among the first three; 0 if it doesn't. */
async function rankOf({ typed, wanted }: Query, page: Page): Promise<number> {
  await page.getByRole("searchbox").fill(typed);
  await expect(page.locator("pagefind-summary")).toContainText(` for “${typed}”`);
  // What isn't loaded yet is held by an empty row.
  await expect(page.locator(`${firstThree}:not(.hit)`)).toHaveCount(0);
  const links = await page
    .locator(`${firstThree} .hit-title a`)
    .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
  return links.findIndex((link) => link.endsWith(`/${wanted}`)) + 1;
}

test("forty questions are answered by the page that is meant, thirty-eight of them at once", async ({
  page,
}) => {
  expect(queries).toHaveLength(40);
  await page.goto("search/");
  const later: string[] = [];
  const missing: string[] = [];
  for (const query of queries) {
    const place = await rankOf(query, page);
    if (place > 1) later.push(query.typed);
    if (place === 0) missing.push(query.typed);
  }
  expect(missing).toEqual([]);
  expect(later.length, `not first: ${later.join(", ")}`).toBeLessThanOrEqual(2);
});

test("who asks what happens in an outage is led to the system, and there to what happens", async ({
  page,
}) => {
  await page.goto("search/");
  for (const typed of [
    "if ledger is down",
    "ledger down",
    "what happens if Ledger is unavailable?",
  ])
    expect(await rankOf({ typed, wanted: "systems/ledger/" }, page), typed).toBeGreaterThan(0);
  await page.getByRole("searchbox").fill("if ledger is down");
  const section = page.locator(".hit").first().getByRole("link", { name: "If Ledger is down" });
  await expect(section).toHaveAttribute("href", /systems\/ledger\/#if-down$/);
});

test("a question is answered by the page, and there first by the section, that says it", async ({
  page,
}) => {
  await page.goto("search/");
  for (const { typed, section } of sectionQueries) {
    await page.getByRole("searchbox").fill(typed);
    await expect(page.locator("pagefind-summary")).toContainText(` for “${typed}”`);
    const first = page.locator(".pf-results > :first-child .hit-section a").first();
    await expect(first, typed).toHaveAttribute("href", new RegExp(`${section}$`));
  }
});

test("what is deprecated, and the guide, come after what answers as well", async ({ page }) => {
  await page.goto("search/");
  for (const typed of ["rollback till", "rotation policy till", "local testing"]) {
    await page.getByRole("searchbox").fill(typed);
    await expect(page.locator("pagefind-summary")).toContainText(` for “${typed}”`);
    await expect(page.locator(`${firstThree}:not(.hit)`)).toHaveCount(0);
    const facts = page.locator(`${firstThree} .hit-title .hit-facts`);
    expect((await facts.allTextContents()).join(), typed).not.toMatch(/Deprecated|Guide/);
  }
});

test("a slip of the finger in any word of the catalogue is put right", async ({ page }) => {
  await page.goto("search/");
  for (const [typed, meant] of [
    ["invoces", "invoices"],
    ["rolback", "rollback"],
    ["fallbak", "fallback"],
  ] as const) {
    await page.getByRole("searchbox").fill(typed);
    await expect(page.locator("[data-search-read-as]")).toContainText(`“${meant}”`);
    await expect(page.locator(".hit").first()).toBeVisible();
  }
});

test("a slip of the finger is put right and said so; in quotes it stays", async ({ page }) => {
  await page.goto("search/?q=Legder");
  const notice = page.locator("[data-search-read-as]");
  await expect(notice).toContainText("“ledger”");
  await page.getByRole("searchbox").fill('"Legder"');
  await expect(page.locator("pagefind-summary")).toContainText("Nothing found");
  await expect(notice).toBeHidden();
});

test("of an identifier's parts, none is found alone", async ({ page }) => {
  await page.goto("search/");
  for (const [typed, part] of [
    ["ledger-client", /client/i],
    ["stock-client rotation", /client/i],
  ] as const) {
    await page.getByRole("searchbox").fill(typed);
    await expect(page.locator("pagefind-summary")).toContainText(` for “${typed}”`);
    const summary = (await page.locator("pagefind-summary").textContent()) ?? "";
    expect(Number.parseInt(summary, 10), typed).toBeLessThan(30);
    await expect(page.locator(`${firstThree}:not(.hit)`)).toHaveCount(0);
    for (const text of await page.locator(firstThree).allTextContents())
      expect(text, typed).toMatch(part);
  }
});

test("what nothing speaks of finds nothing", async ({ page }) => {
  await page.goto("search/");
  for (const typed of unanswerable) {
    await page.getByRole("searchbox").fill(typed);
    await expect(page.locator("pagefind-summary")).toContainText(`Nothing found for “${typed}”`);
    await expect(page.locator(".hit")).toHaveCount(0);
    await expect(page.locator("[data-search-read-as]")).toBeHidden();
    await expect(page.locator(".facet:visible")).toHaveCount(0);
  }
});
