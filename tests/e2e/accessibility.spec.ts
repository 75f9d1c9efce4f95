import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "playwright/test";
import { pageKinds } from "./support/catalogue.ts";

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [1280, 390]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      for (const [kind, address] of Object.entries(pageKinds)) {
        test(`${kind} has no accessibility violation and no sideways scroll`, async ({ page }) => {
          await page.goto(address);
          if (kind === "search with results") {
            await expect(page.getByRole("link", { name: /journal/i }).first()).toBeVisible();
          }
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow).toBe(0);
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(
            violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target) })),
          ).toEqual([]);
        });
      }
    });
  }
}
