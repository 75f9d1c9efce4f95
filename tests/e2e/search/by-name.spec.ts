import { expect, test } from "playwright/test";
import { catalogue } from "../support/catalogue.ts";
import { holdBack } from "../support/hold-back.ts";

// What was asked and where the focus was stays with a context.
test.use({ reuseContext: false });

test("what is named is dressed alike before the index answers and after", async ({ page }) => {
  const release = await holdBack(page, "**/pagefind/index/*");
  const name = catalogue.resources.find((each) => each.label === undefined)?.name ?? "";
  await page.goto("guide/");
  await page.keyboard.press("/");
  const dialog = page.locator("pagefind-modal");
  await dialog.locator("input").fill(name);
  const classOf = async (list: string) =>
    dialog.locator(list).locator(".hit a").first().getAttribute("class");
  const before = await classOf("[data-search-named]");
  expect(before).toContain("hit-ident");
  release();
  expect(await classOf("pagefind-results")).toBe(before);
});

test("a page that is called what is typed is shown before the index answers, and after it as well", async ({
  page,
}) => {
  const release = await holdBack(page, "**/pagefind/index/*");
  await page.goto("contracts/retail/till-ledger/");
  await page.keyboard.press("/");
  const dialog = page.locator("pagefind-modal");
  await dialog.locator("input").pressSequentially("rot");
  const named = dialog.getByRole("list", { name: "Pages of that name" });
  await expect(named.getByRole("link").first()).toHaveText("Rota");
  release();
  await expect(dialog.locator("pagefind-results .hit a").first()).toHaveText("Rota");
  await expect(named).toBeHidden();
});

test("Enter leads to the page of that name without waiting for the index", async ({ page }) => {
  await page.route("**/pagefind/index/*", () => undefined);
  await page.goto("contracts/retail/till-ledger/");
  await page.keyboard.press("/");
  await page.locator("pagefind-modal input").pressSequentially("rot");
  await expect(page.locator("pagefind-modal .hit a").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/systems\/rota\/$/);
});

test("the names are fetched once, however often one asks", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await page.goto("search/");
  for (const typed of ["till", "ledger"]) {
    await page.getByRole("searchbox").fill(typed);
    await expect(page.locator("pagefind-summary")).toContainText(`“${typed}”`);
  }
  expect(fetched.filter((url) => url.endsWith("/names.json"))).toHaveLength(1);
});
