/** What is copied, by mouse and by keyboard. */
import { expect, test, type Page } from "playwright/test";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test("a contract is copied as address and as badge; a change, a heading and a resource by their places", async ({
  page,
}) => {
  await page.goto("contracts/retail/till-ledger/?q=1");
  const address = page.url().replace(/\?.*$/, "");
  await page.getByRole("button", { name: "Copy link to Till ⇄ Ledger", exact: true }).click();
  await expect.poll(() => copied(page)).toBe(address);
  await page.getByRole("button", { name: "Other links to Till ⇄ Ledger", exact: true }).click();
  await page.getByRole("button", { name: "Badge" }).click();
  await expect
    .poll(() => copied(page))
    .toBe(
      `[![Till ⇄ Ledger](${new URL("../../../badges/retail/till-ledger.svg", address).href})](${address})`,
    );

  for (const place of ["#change-2-3", "#rollback-plan", "#resource-ledger-dropbox"]) {
    const button = page.locator(place).getByRole("button", { name: /^Copy link/ });
    await button.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => copied(page)).toBe(`${address}${place}`);
    for (const key of ["Tab", "Enter", "Tab", "Enter"]) await page.keyboard.press(key);
    await expect.poll(() => copied(page)).toMatch(/^\[Till ⇄ Ledger: .*\]\(http.*#/);
  }
});

test("a badge leads to any place of its contract", async ({ page }) => {
  await page.goto("contracts/retail/till-ledger/");
  const heading = page.locator("#rollback-plan");
  await heading.hover();
  await heading.getByRole("button", { name: /^Other links/ }).click();
  await page.getByRole("button", { name: "Badge" }).click();
  const badge = new URL("../../../badges/retail/till-ledger.svg", page.url()).href;
  const name = await heading.evaluate((node) => node.firstChild?.textContent ?? "");
  await expect
    .poll(() => copied(page))
    .toBe(`[![Till ⇄ Ledger: ${name.trim()}](${badge})](${page.url()}#rollback-plan)`);
});

test("what stands beside a button stays in its place while it says that it has copied", async ({
  page,
}) => {
  await page.goto("contracts/retail/till-ledger/");
  const beside = page.locator(".facts > li").first();
  const before = await beside.boundingBox();
  await page.getByRole("button", { name: "Copy link to Till ⇄ Ledger", exact: true }).click();
  await expect(page.locator(".facts")).toContainText("Copied");
  expect(await beside.boundingBox()).toEqual(before);
});

test("an endpoint is copied as Markdown that leads to its row", async ({ page }) => {
  await page.goto("systems/ledger/");
  const row = page.locator("#endpoint-till-post-v2-journal");
  await row.hover();
  await row.getByRole("button", { name: /^Other links/ }).click();
  await page.getByRole("button", { name: "Markdown" }).click();
  await expect
    .poll(() => copied(page))
    .toBe(`[Ledger: POST /v2/journal](${page.url()}#endpoint-till-post-v2-journal)`);
});

test("every section of a page of the catalogue's own is copied by its place", async ({ page }) => {
  for (const address of [
    "systems/ledger/",
    "resources/ledger-dropbox/",
    "formats/journal-batch/",
    "owners/finance-engineering/",
    "contracts/retail/till-ledger/",
  ]) {
    await page.goto(address);
    const headings = page.locator("main section h2[id]");
    const withCopies = headings.filter({ has: page.getByRole("button", { name: /^Copy link/ }) });
    await expect(withCopies).not.toHaveCount(0);
    await expect(withCopies).toHaveCount(await headings.count());
  }
});

test("what happens when a system is down is copied as the address to put into an alert", async ({
  page,
}) => {
  await page.goto("systems/ledger/");
  const heading = page.getByRole("heading", { name: "If Ledger is down" });
  await heading.hover();
  await heading.getByRole("button", { name: "Copy link to If Ledger is down" }).click();
  await expect.poll(() => copied(page)).toBe(`${page.url()}#if-down`);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, permissions: [] });

  test("there is no such menu, and headings keep their plain link", async ({ page }) => {
    await page.goto("contracts/retail/till-ledger/");
    await expect(page.getByRole("button", { name: /^Copy link|^Other links/ })).toHaveCount(0);
    await expect(page.locator("#rollback-plan a.permalink")).toHaveAttribute(
      "href",
      "#rollback-plan",
    );
    await page.goto("systems/ledger/");
    await expect(page.locator("#if-down a.permalink")).toHaveAttribute("href", "#if-down");
  });
});

for (const [table, path] of [
  ["the change log", "contracts/retail/till-ledger/#change-log"],
  ["what is shared", "contracts/retail/till-ledger/#atlas-shared"],
  ["the endpoints", "systems/ledger/#endpoints"],
] as const)
  test(`the sign that copies a link doesn't move the text beside it, in ${table}`, async ({
    page,
  }) => {
    await page.goto(path);
    const row = page.locator("tr", { has: page.locator("copy-link > button") });
    const heights = await row.last().evaluate((element) => {
      const height = (cell: Element) => {
        const text = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT).nextNode();
        const range = document.createRange();
        if (text) range.selectNodeContents(text);
        return range.getBoundingClientRect().top;
      };
      const before = [...element.children].map(height);
      for (const sign of element.querySelectorAll("copy-link")) sign.remove();
      return { before, without: [...element.children].map(height) };
    });
    expect(heights.before).toEqual(heights.without);
  });

for (const address of ["contracts/retail/till-ledger/", "guide/configuration/"])
  test(`code of ${address} is copied as it is written, and said to be`, async ({ page }) => {
    await page.goto(address);
    const block = page.locator("copy-code").first();
    const button = block.getByRole("button", { name: "Copy code" });
    await expect(button).toHaveCSS("opacity", "0");
    await block.hover();
    await expect(button).toHaveCSS("opacity", "1");
    await button.focus();
    await page.keyboard.press("Enter");
    await expect(block.getByRole("status")).toHaveText("Copied");
    const written = await block.locator("pre").evaluate((pre) => pre.textContent.trimEnd());
    expect(await copied(page)).toBe(written);
    await expect(block.getByRole("status")).toBeEmpty();
    await expect(button).toHaveText("Copy");
    await page.emulateMedia({ media: "print" });
    await expect(button).toBeHidden();
  });

test("a diagram's source has the tools of its figure and no second button", async ({ page }) => {
  await page.goto("contracts/commerce/web-shop-payments/");
  await expect(page.locator("copy-code button").first()).toBeAttached();
  await expect(page.locator("copy-code .diagram-source, .diagram copy-code")).toHaveCount(0);
});
