/** `check`, as a multiple of just parsing the same files. */
import { join } from "node:path";
import { binary, folderOf, root } from "../measure/folder.ts";
import type { Section } from "../measure/report.ts";
import { inTurn, measure } from "../measure/run.ts";

export async function check(contracts: number, rounds: number): Promise<Section> {
  const cwd = folderOf(contracts);
  const { checked, parsed } = await inTurn(rounds, {
    parsed: () => measure([join(root, "tests/bench/bare/parse.mjs"), "contracts"], { cwd }),
    checked: () => measure([binary, "check", "--format", "json"], { cwd }),
  });
  return {
    title: `check, ${contracts} contracts`,
    figures: [
      { what: "check", value: checked.seconds, unit: "s", goal: (3 * contracts) / 1000 },
      { what: "only parsing the files", value: parsed.seconds, unit: "s" },
      { what: "check, as a multiple", value: checked.seconds / parsed.seconds, unit: "×" },
      { what: "check, most memory", value: checked.megabytes, unit: "MB" },
    ],
  };
}
