import type { Locator, Page } from "playwright/test";

/** The field of the page itself, whichever kind it is. */
export function mainField(page: Page): Locator {
  const main = page.getByRole("main");
  return main.getByRole("searchbox").or(main.getByRole("textbox")).first();
}
