/** What a phone shows: the same facts in one narrow column. */
import { expect, test } from "playwright/test";

test.use({ viewport: { width: 390, height: 844 } });

test("every figure of the health page says what it is", async ({ page }) => {
  await page.goto("health/");
  const row = page.getByRole("row").filter({ hasText: "Bank Gateway" }).first();
  const labels = await row
    .getByRole("cell")
    .filter({ has: page.locator("time") })
    .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, "::before").content));
  expect(labels).toEqual(['"Updated "', '"Rotation due "']);
});

test("the list of contracts says what its dates are", async ({ page }) => {
  await page.goto("contracts/");
  const dates = page.getByRole("cell").filter({ has: page.locator("time") });
  const label = await dates.first().evaluate((cell) => getComputedStyle(cell, "::before").content);
  expect(label).toBe('"Updated "');
});

test("short facts of a resource share a line", async ({ page }) => {
  await page.goto("resources/");
  const row = page.getByRole("row").filter({ hasText: "loyalty_core.card_balances" });
  const tops = await row
    .getByRole("cell")
    .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().top)));
  expect(tops.length).toBe(4);
  expect(new Set(tops).size).toBe(1);
});

test("a title of three systems is broken beside an arrow", async ({ page }) => {
  await page.goto("contracts/supply/orders-carrier-hub-swiftdrop/");
  const heights = await page
    .locator("h1 [data-lane]")
    .evaluateAll((names) => names.map((name) => name.getBoundingClientRect().height));
  expect(heights.length).toBe(3);
  expect(new Set(heights).size).toBe(1);
});

test("the names of a table's columns are in one piece", async ({ page }) => {
  await page.goto("resources/finance-dw-journal-entries/");
  const names = page
    .getByRole("region", { name: "Columns and structure" })
    .locator("td:first-child code");
  const lines = await names.evaluateAll((codes) =>
    codes.map((code) => code.getClientRects().length),
  );
  expect(lines.length).toBeGreaterThan(5);
  expect(new Set(lines)).toEqual(new Set([1]));
});

test("fields to type in are as large as a phone asks for", async ({ page }) => {
  await page.goto("contracts/");
  for (const field of ["input[type=search]", ".sort-by select"]) {
    const size = await page
      .locator(`main ${field}`)
      .first()
      .evaluate((each) => getComputedStyle(each).fontSize);
    expect(size, field).toBe("16px");
  }
});

test("a table of keys is read without pushing it", async ({ page }) => {
  for (const address of ["guide/configuration/", "guide/rules/", "guide/format/"]) {
    await page.goto(address);
    const beyond = await page
      .locator(".scroll")
      .evaluateAll((frames) => frames.map((each) => each.scrollWidth - each.clientWidth));
    expect(beyond.length).toBeGreaterThan(0);
    expect(new Set(beyond), address).toEqual(new Set([0]));
  }
});

test("a complete contract has no line for what isn't complete", async ({ page }) => {
  await page.goto("health/");
  const row = page.getByRole("row").filter({ hasText: "fx-rates-ledger.md" });
  await expect(row).toContainText(/100\s%/);
  await expect(row.locator(".parts")).toBeHidden();
});

test("whoever is named at the top of a contract isn't named again below its lanes", async ({
  page,
}) => {
  await page.goto("contracts/retail/till-ledger/");
  const call = page.getByRole("region", { name: "Whom to call" });
  await expect(page.locator(".first-call")).toContainText("Priya Shah");
  await expect(call.getByText("On call").first()).toBeVisible();
  await expect(call.getByText("Priya Shah")).toBeHidden();
  await expect(call.getByText("Store Technology on call first")).toBeHidden();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(call.getByText("Priya Shah")).toBeVisible();
});

test("a lane's answers are cut after three lines, and told in full in their place", async ({
  page,
}) => {
  await page.goto("contracts/retail/till-ledger/");
  const lane = page.locator(".lane").first();
  const fallback = lane.locator(".lane-down dd").last();
  const hidden = () => fallback.evaluate((each) => each.scrollHeight - each.clientHeight);
  const lines = await fallback.evaluate(
    (each) => each.clientHeight / Number.parseFloat(getComputedStyle(each).lineHeight),
  );
  expect(Math.round(lines)).toBe(3);
  expect(await hidden()).toBeGreaterThan(10);
  const told = ["Purpose", "Carries", "Through"].map((name) =>
    lane.getByText(name, { exact: true }),
  );
  for (const label of told) await expect(label).toBeHidden();
  await lane.getByText("More", { exact: true }).click();
  expect(await hidden()).toBe(0);
  for (const label of told) await expect(label).toBeVisible();
  await lane.getByText("Less", { exact: true }).click();
  expect(await hidden()).toBeGreaterThan(10);
  await expect(lane.getByRole("link", { name: "In full, with retries" })).toBeVisible();
});

test("every lane tells there what it is for and what it carries", async ({ page }) => {
  for (const address of ["contracts/data/till-data-warehouse/", "contracts/retail/till-stock/"]) {
    await page.goto(address);
    for (const lane of await page.locator(".lane[data-state=active]").all()) {
      await lane.getByText("More", { exact: true }).click();
      await expect(lane.getByText("Carries", { exact: true })).toBeVisible();
    }
  }
});

test("the menu of other links lies on no word of the title", async ({ page }) => {
  await page.goto("contracts/supply/orders-carrier-hub-swiftdrop/");
  await page
    .locator(".facts")
    .getByRole("button", { name: /^Other links/ })
    .click();
  const menu = await page.getByRole("group", { name: "Copy as" }).boundingBox();
  const title = await page.getByRole("heading", { level: 1 }).boundingBox();
  expect(menu?.y).toBeGreaterThan((title?.y ?? Infinity) + (title?.height ?? Infinity));
});

test("what is said at the top only is said in full there", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto("contracts/retail/till-ledger/");
  const cut = await page
    .locator(".first-call dd")
    .evaluateAll((all) => all.map((each) => each.scrollHeight - each.clientHeight));
  expect(cut).toEqual([0, 0, 0]);
});

test("the ways on from a page that isn't there are all told alike", async ({ page }) => {
  await page.goto("404.html");
  const heights = await page
    .locator(".narrow > li")
    .evaluateAll((rows) => rows.map((row) => Math.round(row.getBoundingClientRect().height)));
  expect(heights).toHaveLength(4);
  // The first has a rule above it.
  expect(Math.max(...heights) - Math.min(...heights)).toBeLessThanOrEqual(1);
});

test("the address to call a system's people at is in one line", async ({ page }) => {
  await page.goto("systems/ledger/");
  const address = page.locator(".spec .on-call a");
  await expect(address).toHaveText("finance-oncall@fernway.example");
  expect(await address.evaluate((each) => each.getClientRects().length)).toBe(1);
});

test("the contents stay at hand while one reads, and fold once followed", async ({ page }) => {
  await page.goto("contracts/retail/till-ledger/#b-to-a-error-handling");
  const contents = page.locator(".rail summary");
  await expect(contents).toBeInViewport();
  await expect(contents).toContainText("Till and Ledger");
  await contents.click();
  await page.locator(".rail details").getByRole("link", { name: "Deployment" }).click();
  await expect(page.locator(".rail details")).not.toHaveAttribute("open");
  const heading = page.locator("#deployment");
  const room = async (): Promise<number> => {
    const [bar, below] = await Promise.all([contents.boundingBox(), heading.boundingBox()]);
    return (below?.y ?? NaN) - (bar ? bar.y + bar.height : NaN);
  };
  await expect.poll(room).toBeGreaterThan(0);
  await expect.poll(room).toBeLessThan(60);
});

test("a heading below a direction says which one", async ({ page }) => {
  await page.goto("contracts/retail/till-ledger/#b-to-a-error-handling");
  const told = page
    .locator("#b-to-a-error-handling")
    .evaluate((heading) => getComputedStyle(heading, "::after").content);
  expect(await told).toContain("Ledger → Till");
});

test("the filters of a list come when they are asked for", async ({ page }) => {
  await page.goto("contracts/");
  const status = page.locator(".filter > summary", { hasText: "Status" });
  const all = page.getByRole("button", { name: "Filters", exact: true });
  await expect(status).toBeHidden();
  await all.click();
  await expect(all).toHaveAttribute("aria-expanded", "true");
  await status.click();
  await page.getByRole("checkbox", { name: /^Deprecated/ }).check();
  await all.click();
  await expect(status).toBeHidden();
  await expect(
    page.getByRole("button", { name: "Remove filter Status: Deprecated" }),
  ).toBeVisible();
});

test("no line of a contract's title begins with the arrow", async ({ page }) => {
  await page.goto("contracts/supply/orders-carrier-hub-swiftdrop/");
  const places = await page.locator("h1.pair").evaluate((title) => {
    const start = title.getBoundingClientRect().left;
    return [...title.querySelectorAll(".arrow")].map(
      (arrow) => arrow.getBoundingClientRect().left - start,
    );
  });
  expect(places).toHaveLength(2);
  for (const place of places) expect(place).toBeGreaterThan(20);
});
