/** What stands above a contract's text: no holes, and nothing over what somebody on call needs. */
import { expect, test } from "playwright/test";
import { boxOf } from "./support/box-of.ts";

test("what a lane's lines are about is told in a line, where there is room for it", async ({
  page,
}) => {
  await page.goto("contracts/data/till-data-warehouse/");
  const label = page.locator(".lane dt", { hasText: "Data Warehouse down" });
  expect((await boxOf(label)).height).toBeLessThan(30);
  const starts = await page
    .locator(".lane:first-child dd")
    .evaluateAll((values) => values.map((value) => value.getBoundingClientRect().left));
  expect(new Set(starts).size).toBe(1);
});

for (const [id, width] of [
  ["retail/till-ledger", 1280],
  ["supply/orders-carrier-hub-swiftdrop", 1280],
  ["supply/orders-carrier-hub-swiftdrop", 390],
] as const)
  test(`values begin at one place in all lanes of ${id}, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`contracts/${id}/`);
    const starts = await page.locator(".lane dd:visible").evaluateAll((values) =>
      values.map((value) => {
        const card = value.closest(".lane")?.getBoundingClientRect().left ?? 0;
        return Math.round(value.getBoundingClientRect().left - card);
      }),
    );
    expect(starts.length).toBeGreaterThan(3);
    expect(new Set(starts).size).toBe(1);
  });

test("who owns what is told above the lanes where there are many", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("contracts/supply/orders-carrier-hub-swiftdrop/");
  const owners = page.locator(".first-call");
  for (const name of ["Hannah Brook", "Ingrid Solberg", "Swiftdrop Partner Desk"])
    await expect(owners.getByText(name)).toBeInViewport();
  expect((await boxOf(owners)).height).toBeLessThan(30);
  expect((await boxOf(owners)).y).toBeGreaterThan((await boxOf(page.locator(".lede"))).bottom);
  await page.goto("contracts/retail/till-ledger/");
  await expect(owners).toBeHidden();
});

test("each jump of a contract between three systems reads otherwise", async ({ page }) => {
  await page.goto("contracts/supply/orders-carrier-hub-swiftdrop/");
  const jumps = page.getByRole("navigation", { name: "Jump to" }).getByRole("link");
  // Without what only screen readers are told.
  const seen = await jumps.evaluateAll((links) =>
    links.map((link) =>
      [...link.querySelectorAll(":scope > span")]
        .flatMap((lane) => [...lane.childNodes])
        .filter((part) => !(part instanceof Element && part.matches(".unseen")))
        .map((part) => part.textContent?.trim())
        .join(" ")
        .trim(),
    ),
  );
  const named = seen.filter((words) => words !== "");
  expect(named.length).toBeGreaterThan(2);
  expect(new Set(named).size).toBe(named.length);
});

test("how a contract stands is told beside its title, and the copying stands at the page's edge", async ({
  page,
}) => {
  await page.goto("contracts/retail/till-ledger/");
  await expect(page.getByText("months ago").first()).toBeVisible();
  const title = await boxOf(page.getByRole("heading", { level: 1 }).locator("[data-lane]").last());
  const status = await boxOf(page.locator(".facts .status"));
  expect(status.x - title.right).toBeLessThan(40);
  const edge = await boxOf(page.locator(".lanes"));
  expect((await boxOf(page.locator(".facts copy-link"))).right).toBeCloseTo(edge.right, 0);
});

test("the menu of other links ends where its button does, and leaves the jumps in sight", async ({
  page,
}) => {
  await page.goto("contracts/retail/till-ledger/");
  const more = page.locator(".facts").getByRole("button", { name: /^Other links/ });
  await more.click();
  const menu = await boxOf(page.getByRole("group", { name: "Copy as" }));
  expect(menu.right).toBeCloseTo((await boxOf(more)).right, 0);
  expect(menu.bottom).toBeLessThanOrEqual(
    (await boxOf(page.getByRole("navigation", { name: "Jump to" }))).y,
  );
});

test("whom to call stands in one row, however many there are, and no point hangs at a line's end", async ({
  page,
}) => {
  await page.goto("contracts/supply/orders-carrier-hub-swiftdrop/");
  const call = page.getByRole("region", { name: "Whom to call" });
  const tops = await call
    .locator(".call-who > div")
    .evaluateAll((columns) => columns.map((column) => column.getBoundingClientRect().top));
  expect(tops).toHaveLength(5);
  expect(new Set(tops).size).toBe(1);
  const more = await boxOf(call.locator(".more").first());
  expect(more.y).toBeGreaterThanOrEqual((await boxOf(call.locator(".address").first())).bottom - 2);
  await expect(call.locator(".point").first()).toBeHidden();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("no room is kept for what can't be copied", async ({ page }) => {
    await page.goto("contracts/retail/till-ledger/");
    await expect(page.locator(".facts li").last()).toBeHidden();
    await expect(page.locator(".facts li:visible").last()).toContainText("Updated");
  });
});
