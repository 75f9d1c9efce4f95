/** Lists narrowed by several values, and the address that keeps what was chosen. */
import { expect, test, type Locator, type Page } from "playwright/test";
import { firstRows } from "../../src/components/table/first-rows.ts";
import { catalogue } from "./support/catalogue.ts";

const rows = (page: Page) => page.locator("main table tbody tr:visible");
const count = (page: Page) => page.locator("main output");

async function choose(page: Page, filter: string, value: RegExp) {
  const menu = page.locator("main details.filter", {
    has: page.locator("summary", { hasText: filter }),
  });
  if ((await menu.getAttribute("open")) === null) await menu.locator("summary").click();
  await menu.getByRole("checkbox", { name: value }).check();
}

test("several values of one filter widen, a second filter narrows, and the address restores both", async ({
  page,
}) => {
  const inDomains = catalogue.contracts.filter(({ domain }) =>
    ["Finance", "Supply"].includes(domain ?? ""),
  );
  const drafts = inDomains.filter(({ status }) => status === "draft");
  expect(drafts.length).toBeGreaterThan(0);
  expect(drafts.length).toBeLessThan(inDomains.length);

  await page.goto("contracts/");
  await choose(page, "Domain", /^Finance/);
  await choose(page, "Domain", /^Supply/);
  await expect(rows(page)).toHaveCount(inDomains.length);
  await choose(page, "Status", new RegExp(`^Draft ${drafts.length}$`));
  await expect(rows(page)).toHaveCount(drafts.length);
  await expect(count(page)).toHaveText(
    `${drafts.length} of ${catalogue.contracts.length} contracts`,
  );
  expect(page.url()).toMatch(/\?domain=Finance&domain=Supply&status=draft$/);

  await page.reload();
  await expect(rows(page)).toHaveCount(drafts.length);
  const draft = page.getByRole("button", { name: "Remove filter Status: Draft" });
  await expect(draft).toContainText(/^Status\s*Draft/);
  await draft.click();
  await expect(rows(page)).toHaveCount(inDomains.length);
  await page.getByRole("button", { name: "Clear", exact: true }).click();
  await expect(count(page)).toHaveText(`${catalogue.contracts.length} contracts`);
  expect(new URL(page.url()).search).toBe("");
});

test("the hint of every list's field is shown in full", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const list of ["contracts", "systems", "resources", "formats", "owners"]) {
    await page.goto(`${list}/`);
    const field = page.getByRole("searchbox", { name: `Filter ${list}` });
    const [wanted, has] = await field.evaluate((input: HTMLInputElement) => {
      const { font, paddingLeft, paddingRight } = getComputedStyle(input);
      const brush = document.createElement("canvas").getContext("2d");
      if (!brush) throw new Error("There is no canvas to measure with.");
      brush.font = font;
      // The browser keeps a place for the sign that clears the field.
      const sign = 16;
      const space =
        input.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      return [brush.measureText(input.placeholder).width, space - sign] as const;
    });
    expect(wanted, list).toBeLessThanOrEqual(has);
  }
});

test("a filter is chosen by keyboard alone", async ({ page }) => {
  const written = catalogue.resources.filter(({ writers }) => writers.includes("ledger"));
  await page.goto("resources/");
  await page.locator("main summary", { hasText: "Written by" }).focus();
  await page.keyboard.press("Enter");
  const find = page.getByRole("searchbox", { name: "Find in written by" });
  await expect(find).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(find).toBeFocused();
  await page.keyboard.type("ledg");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(rows(page)).toHaveCount(written.length);
  await page.keyboard.press("Escape");
  await expect(page.locator("main details[open]")).toHaveCount(0);
  await expect(page.locator("main summary", { hasText: "Written by" })).toBeFocused();
});

test("a column sorts both ways and says so; on a phone a list does the same", async ({ page }) => {
  await page.goto("systems/?sort=-contracts");
  const head = page.getByRole("columnheader", { name: "Contracts" });
  await expect(head).toHaveAttribute("aria-sort", "descending");
  const most = Math.max(...catalogue.systems.map(({ contracts }) => contracts.length));
  await expect(rows(page).first()).toContainText(String(most));
  await head.getByRole("button").click();
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByLabel("Sort by").selectOption("-name");
  const last = catalogue.systems
    .map(({ name }) => name)
    .toSorted()
    .at(-1);
  await expect(rows(page).first()).toContainText(last ?? "");
  expect(page.url()).toMatch(/\?sort=-name$/);
});

test("the health of contracts can be sorted by the rotation due and narrowed to what is missing", async ({
  page,
}) => {
  await page.goto("health/?sort=rotation");
  const due = await rows(page)
    .locator("td:nth-child(7) time")
    .evaluateAll((times) => times.map((time) => time.getAttribute("datetime") ?? ""));
  expect(due.length).toBeGreaterThan(1);
  expect(due).toEqual(due.toSorted());
  await choose(page, "Incomplete", /^Authentication/);
  const without = catalogue.contracts.filter(({ flows }) =>
    flows.some(
      ({ state, authentication: { method, credentialsLocation, rotationPolicy } = {} }) =>
        state === "active" && !(method && credentialsLocation && rotationPolicy),
    ),
  );
  expect(without.length).toBeGreaterThan(0);
  await expect(rows(page)).toHaveCount(without.length);
  await expect(rows(page).first()).toContainText(/contracts\/\S+\.mdx?:\d+/);
});

test("what there is none of is blank under every column of the health", async ({ page }) => {
  await page.goto("health/");
  const none = await page.locator("main table .nothing").allTextContents();
  expect(none.length).toBeGreaterThan(5);
  expect(none.filter((text) => text.trim() !== "")).toEqual([]);
});

test("a long table shows the first of them, and all when asked", async ({ page }) => {
  await page.route("**/contracts/", async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = /<tbody>(.*?)<\/tbody>/su.exec(html)?.[1] ?? "";
    await route.fulfill({ response, body: html.replace(body, body.repeat(10)) });
  });
  const all = catalogue.contracts.length * 10;
  await page.goto("contracts/");
  await expect(rows(page)).toHaveCount(firstRows);
  const button = page.getByRole("button", { name: `Show all ${all}` });
  await button.click();
  await expect(rows(page)).toHaveCount(all);
  await expect(button).toBeHidden();
});

test("the search dialog's look stays in the dialog", async ({ page }) => {
  await page.goto("contracts/?status=draft");
  const looks = () =>
    page.locator("main form.table-tools").evaluate((form) =>
      [...form.querySelectorAll("details, details *, ul[aria-label=Filters], ul button")].map(
        (part) => {
          const { borderWidth, padding, font, margin } = getComputedStyle(part);
          return [borderWidth, padding, font, margin].join(" | ");
        },
      ),
    );
  const before = await looks();
  expect(before.length).toBeGreaterThan(10);
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog").getByRole("searchbox")).toBeVisible();
  await page.keyboard.press("Escape");
  expect(await looks()).toEqual(before);
});

for (const width of [840, 961, 1100, 1440])
  test(`choosing a filter moves neither columns nor rows of contracts, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const places = () =>
      page.locator("main table thead th:visible").evaluateAll((heads) =>
        heads.map((head) => {
          const { x, y, width: wide } = head.getBoundingClientRect();
          return [x, y, wide].map(Math.round).join(" ");
        }),
      );
    await page.goto("contracts/");
    const before = await places();
    await page.getByRole("searchbox", { name: "Filter contracts" }).fill("ledger");
    await expect(page.getByRole("button", { name: "Clear", exact: true })).toBeVisible();
    expect(await places()).toEqual(before);
    await page.goto("contracts/?domain=Finance");
    await expect(page.getByRole("button", { name: /^Remove filter/ })).toBeVisible();
    expect(await places()).toEqual(before);
  });

test("the number of resources stands beside the filters, and choosing one moves neither", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const topOf = async (what: Locator) => Math.round((await what.boundingBox())?.y ?? NaN);
  const table = page.locator("main table");
  await page.goto("resources/");
  const filter = await page.locator("main summary").first().boundingBox();
  const middle = (filter?.y ?? NaN) + (filter?.height ?? NaN) / 2;
  const number = await count(page).boundingBox();
  expect(number?.y).toBeLessThan(middle);
  expect((number?.y ?? NaN) + (number?.height ?? NaN)).toBeGreaterThan(middle);
  const before = [await topOf(table), await topOf(count(page))];
  await choose(page, "Kind", /^Table/);
  await expect(page.getByRole("button", { name: /^Remove filter/ })).toBeVisible();
  expect([await topOf(table), await topOf(count(page))]).toEqual(before);
});

test("a name that people gave is not set as an identifier", async ({ page }) => {
  await page.goto("contracts/");
  const { label, name } = catalogue.resources.find((each) => each.label !== undefined) ?? {};
  const link = (text: string) => page.locator("main td a", { hasText: text }).first();
  const font = (text: string) => link(text).evaluate((each) => getComputedStyle(each).fontFamily);
  expect(label).not.toBe(name);
  expect(await font(label ?? "")).not.toMatch(/mono/i);
  const plain = catalogue.resources.find((each) => each.label === undefined);
  expect(await font(plain?.name ?? "")).toMatch(/mono/i);
});

for (const width of [800, 900, 1000, 1100, 1200, 1280])
  test(`no filter's values reach beyond the page, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ["contracts/", "resources/", "systems/"]) {
      await page.goto(path);
      const filters = page.locator("main details.filter");
      expect(await filters.count()).toBeGreaterThan(3);
      for (const filter of await filters.all()) {
        await filter.locator("summary").click();
        const panel = await filter.locator(".filter-panel").boundingBox();
        expect(panel?.x, `${path} ${await filter.textContent()}`).toBeGreaterThanOrEqual(0);
        const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(await beyond(), `${path} ${await filter.textContent()}`).toBeLessThanOrEqual(0);
      }
    }
  });
