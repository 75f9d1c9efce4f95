import { expect, test } from "playwright/test";

test("the table of the rules leads to each, by an identifier set as one", async ({ page }) => {
  await page.goto("guide/rules/");
  const rows = page.getByRole("table").first().getByRole("row");
  const headings = page.locator("article h2");
  // One more for the table's head.
  await expect(rows).toHaveCount((await headings.count()) + 1);
  await page.getByRole("table").first().getByRole("link", { name: "stale", exact: true }).click();
  await expect(page.locator("#stale")).toBeInViewport();
  await expect(page.locator("#stale code")).toHaveCSS("font-family", /Mono/);
  await expect(page.locator("#stale .tag")).toBeVisible();
});

test("every page of the guide leads on to the next", async ({ page }) => {
  await page.goto("guide/");
  const door = page.getByRole("navigation", { name: "The guide goes on" });
  const titles = await page
    .getByRole("navigation", { name: "Guide", exact: true })
    .getByRole("link")
    .allTextContents();
  for (const title of titles.slice(1)) {
    await door.locator(".next").getByRole("link").click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title.trim());
  }
  await expect(door.getByRole("link")).toHaveCount(1);
  await expect(door.locator(".previous")).toBeVisible();
});

test("contents that are longer than the window fade where they go on, and end whole", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto("guide/rules/");
  const rail = page.locator(".rail nav");
  await expect(rail).toHaveCSS("mask-image", /gradient/);
  const spare = await rail.evaluate((nav) => {
    nav.scrollTop = nav.scrollHeight;
    const last = [...nav.querySelectorAll("a")].at(-1);
    return nav.getBoundingClientRect().bottom - (last?.getBoundingClientRect().bottom ?? 0);
  });
  expect(spare).toBeGreaterThanOrEqual(30);
});
