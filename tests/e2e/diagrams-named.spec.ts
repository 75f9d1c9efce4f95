/** What assistive technology hears of a picture: what it is, its name, a description, and names for its links. */
import { expect, test } from "playwright/test";

for (const path of [
  "map/",
  "map/supply/",
  "systems/till/",
  "resources/ledger-dropbox/",
  "contracts/retail/till-ledger/",
  "contracts/commerce/web-shop-payments/",
]) {
  test(`every picture of ${path} is an image, or a group where there are links in it`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    const pictures = page.locator(".diagram-frame > svg");
    expect(await pictures.count()).toBeGreaterThan(0);
    for (const picture of await pictures.all()) {
      const hasLinks = (await picture.locator("a[href]").count()) > 0;
      await expect(picture).toHaveRole(hasLinks ? "group" : "img");
      if (hasLinks) await expect(picture).toHaveAttribute("aria-roledescription", "diagram");
      await expect(picture).toHaveAccessibleName(/\S/);
      await expect(picture).toHaveAccessibleDescription(/\S/);
      for (const link of await picture.locator("a[href]").all())
        await expect(link).toHaveAccessibleName(/\p{L}/u);
    }
  });
}

test("a count on a line is called by what it counts", async ({ page }) => {
  await page.goto("map/supply/");
  const link = page.locator(".diagram-frame").getByRole("link", { name: /: 2 contracts$/ });
  await expect(link.first()).toHaveText(/2/);
});
