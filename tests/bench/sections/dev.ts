/** How soon `dev` shows what was saved, in a page that is open. */
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { environmentOf, folderOf, someContract } from "../measure/folder.ts";
import { inNewPage, openBrowser, paragraphs } from "../measure/in-browser.ts";
import { medianOf } from "../measure/median.ts";
import type { Section } from "../measure/report.ts";
import { serve } from "../measure/serve.ts";

export async function dev(contracts: number, rounds: number): Promise<Section> {
  const cwd = folderOf(contracts);
  const started = performance.now();
  const site = await serve(["dev", "--port", "4392"], { cwd, environment: environmentOf(cwd) });
  const ready = performance.now() - started;
  const browser = await openBrowser();
  const contract = someContract(cwd);
  let saved = 0;
  try {
    const shown = await inNewPage(browser, async (page) => {
      const painted = await paragraphs(page);
      await page.goto(`${site.address}contracts/${contract.replace(/\.md$/, "")}/`, {
        timeout: 120_000,
      });
      return medianOf(rounds, async () => {
        saved += 1;
        const sentence = `Saved for the ${saved}. time.`;
        const isPainted = painted(sentence);
        const before = performance.now();
        appendFileSync(join(cwd, "contracts", contract), `\n\n${sentence}\n`);
        await isPainted;
        return performance.now() - before;
      });
    });
    return {
      title: `dev, ${contracts} contracts`,
      figures: [
        { what: "until it serves", value: ready, unit: "ms" },
        { what: "from saving to showing", value: shown, unit: "ms", goal: 1000 },
      ],
    };
  } finally {
    await browser.close();
    site.stop();
  }
}
