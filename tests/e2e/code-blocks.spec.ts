/** Code takes the room there is beside the text, and says where a line goes on. */
import { expect, test } from "playwright/test";

const path = "contracts/finance/payments-bank-gateway/";

test("on a wide page, code with long lines is wider than the text and clear of the contents", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(path);
  const [widest, text, contents] = await page.evaluate(() => {
    const edge = (selector: string, side: "left" | "right") =>
      [...document.querySelectorAll(selector)].map((each) => each.getBoundingClientRect()[side]);
    return [
      Math.max(...edge(".prose > :is(pre, copy-code)", "right")),
      Math.max(...edge(".prose > p", "right")),
      Math.min(...edge(".rail nav", "left")),
    ] as const;
  });
  expect(widest).toBeGreaterThan(text + 20);
  expect(widest).toBeLessThanOrEqual(contents - 16);
});

test("all the code of a page has one width", async ({ page }) => {
  for (const width of [1440, 1280, 768]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("contracts/retail/till-ledger/");
    const widths = await page
      .locator(".prose pre")
      .evaluateAll((blocks) => blocks.map((block) => block.getBoundingClientRect().width));
    expect(widths.length).toBeGreaterThan(3);
    expect(new Set(widths).size, `${width} px`).toBe(1);
  }
});
