/** What readers of the built site wait for: a contract's page, and the search. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { binary, environmentOf, folderOf, someContract } from "../measure/folder.ts";
import {
  firstResult,
  inNewPage,
  largestPaint,
  layoutShift,
  openBrowser,
  results,
} from "../measure/in-browser.ts";
import { medianOf } from "../measure/median.ts";
import type { Section } from "../measure/report.ts";
import { measure } from "../measure/run.ts";
import { serve } from "../measure/serve.ts";

export async function reading(contracts: number, rounds: number): Promise<Section> {
  const cwd = folderOf(contracts);
  if (!existsSync(join(cwd, "dist")))
    await measure([binary, "build"], { cwd, environment: environmentOf(cwd) });
  const site = await serve(["preview", "--port", "4391"], { cwd });
  const browser = await openBrowser();
  const page = `${site.address}contracts/${someContract(cwd).replace(/\.md$/, "")}/`;
  const search = (typed: string, among: string): Promise<number> =>
    medianOf(rounds, () =>
      inNewPage(browser, (tab) => firstResult(tab, site.address, { typed, among })),
    );
  try {
    return {
      title: `reading, ${contracts} contracts`,
      figures: [
        {
          what: "a contract's page, largest paint",
          value: await medianOf(rounds, () => inNewPage(browser, (tab) => largestPaint(tab, page))),
          unit: "ms",
          goal: 500,
        },
        {
          what: "the same, layout shift",
          value: await inNewPage(browser, (tab) => layoutShift(tab, page)),
          unit: "",
          goal: 0,
        },
        {
          what: "search, from the first letter to the first result",
          value: await search("l", results.any),
          unit: "ms",
          goal: 300,
        },
        {
          what: "the same, a word that only the index knows",
          value: await search("reconciliation", results.ofIndex),
          unit: "ms",
          goal: 300,
        },
      ],
    };
  } finally {
    await browser.close();
    site.stop();
  }
}
