import { expect, test } from "playwright/test";
import { catalogue, contractNamed, resourceNamed, systemNamed } from "./support/catalogue.ts";

test.use({ javaScriptEnabled: false });

test("the list of contracts names every contract", async ({ page }) => {
  await page.goto("contracts/");
  const rows = page.getByRole("table").getByRole("row");
  await expect(rows).toHaveCount(catalogue.contracts.length + 1);
});

test("a contract can be read in full, from overview to notes", async ({ page }) => {
  const contract = contractNamed("retail/till-ledger");
  await page.goto("contracts/retail/till-ledger/");
  const [overview = ""] = (contract.overview ?? "").split(".");
  await expect(page.getByRole("main")).toContainText(overview);
  for (const { anchor, title } of contract.sections) {
    const heading = page.locator(`[id="${anchor}"]`);
    await expect(heading).toBeVisible();
    await expect(heading).toContainText(title);
  }
});

test("a contract's diagram is there as a picture and as text", async ({ page }) => {
  await page.goto("contracts/retail/till-ledger/");
  const figure = page.locator("figure.diagram").first();
  await expect(figure.locator("svg").first()).toBeVisible();
  await expect(figure.locator("details")).toContainText("Ledger");
});

test("a system page says what it gives and takes", async ({ page }) => {
  const system = systemNamed("ledger");
  await page.goto("systems/ledger/");
  for (const id of system.contracts)
    await expect(page.locator(`main a[href*="/contracts/${id}/"]:visible`).first()).toBeVisible();
});

test("a resource page says who reads, who writes, under which contract", async ({ page }) => {
  const resource = resourceNamed("ledger-dropbox");
  await page.goto(`resources/${resource.id}/`);
  const main = page.getByRole("main");
  for (const id of [...resource.readers, ...resource.writers])
    await expect(main.locator(`a[href$="/systems/${id}/"]:visible`).first()).toBeVisible();
  for (const id of resource.contracts)
    await expect(main.locator(`a[href*="/contracts/${id}/"]:visible`).first()).toBeVisible();
});

test("code has no button that would do nothing", async ({ page }) => {
  for (const address of ["contracts/retail/till-ledger/", "guide/configuration/"]) {
    await page.goto(address);
    await expect(page.locator("copy-code > pre").first()).toBeVisible();
    await expect(page.locator("copy-code button")).toHaveCount(0);
  }
});

test("search says what to do instead", async ({ page }) => {
  await page.goto("search/");
  await expect(page.locator('main a[href$="/contracts/"]')).toBeVisible();
  await expect(page.locator('main a[href$="/resources/"]')).toBeVisible();
});

test("nothing to search with stands where nothing can be searched", async ({ page }) => {
  await page.goto("");
  await expect(page.getByRole("search")).toBeHidden();
});

test("the search field of the header leads to the search page", async ({ page }) => {
  await page.goto("");
  await page.locator('header a[href$="/search/"]').click();
  await expect(page).toHaveURL(/\/search\/$/);
});
