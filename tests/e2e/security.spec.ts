import { expect, test } from "playwright/test";
import { pageKinds } from "./support/catalogue.ts";
import { watch } from "./support/watch.ts";

test("the site keeps to its own policy, on every kind of page and in all that a reader can do there", async ({
  page,
}) => {
  test.setTimeout(240_000);
  const { breaches } = await watch(page);
  for (const address of Object.values(pageKinds)) {
    const response = await page.goto(address);
    expect(response?.headers()["content-security-policy"], address).toContain("default-src 'self'");
    await expect(
      page.locator('meta[http-equiv="content-security-policy"]'),
      address,
    ).toHaveAttribute(
      "content",
      /^default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; /,
    );
  }

  await page.goto("search/?q=journal&kind=Contract");
  await expect(page.locator(".hit").first()).toBeVisible();
  await page
    .getByRole("checkbox", { name: /^Ledger\b/ })
    .first()
    .check();
  await expect(page.locator(".chosen")).toHaveCount(2);

  await page.goto("contracts/retail/till-ledger/");
  const diagram = page.locator("atlas-diagram").first();
  await diagram.getByRole("button", { name: "Larger" }).click();
  for (const name of ["SVG", "PNG"]) {
    const download = page.waitForEvent("download");
    await diagram.getByRole("button", { name }).click();
    await download;
  }
  await page.keyboard.press("Control+k");
  await page.locator("pagefind-modal input").fill("rota");
  await expect(page.locator("pagefind-modal .hit").first()).toBeVisible();

  expect(breaches).toEqual([]);
});

test("what the policy forbids is refused and noticed", async ({ page }) => {
  const { breaches } = await watch(page);
  await page.goto("");
  await page.evaluate(() => document.body.setAttribute("style", "color: red"));
  await expect.poll(() => breaches.join()).toContain("style-src-attr forbids inline");
});
