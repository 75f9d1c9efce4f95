import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "playwright/test";
import { pageKinds } from "./support/catalogue.ts";

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [1280, 390]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      for (const [kind, address] of Object.entries(pageKinds)) {
        test(`axe finds nothing on ${kind}`, async ({ page }) => {
          await page.goto(address);
          if (kind === "search with results")
            await expect(page.getByRole("link", { name: /journal/i }).first()).toBeVisible();
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(
            violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target) })),
          ).toEqual([]);
        });

        test(`${kind} does not scroll sideways`, async ({ page }) => {
          await page.goto(address);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow).toBe(0);
        });
      }
    });
  }
}
