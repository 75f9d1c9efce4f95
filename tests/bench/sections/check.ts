/** `check`, as a multiple of just parsing the same files: with nothing kept of earlier ones, and once more. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { binary, environmentOf, folderOf, root } from "../measure/folder.ts";
import type { Section } from "../measure/report.ts";
import { inTurn, measure } from "../measure/run.ts";

export async function check(contracts: number, rounds: number): Promise<Section> {
  const cwd = folderOf(contracts);
  const environment = environmentOf(cwd);
  const check = () => measure([binary, "check", "--format", "json"], { cwd, environment });
  const { parsed, checked, again } = await inTurn(rounds, {
    parsed: () => measure([join(root, "tests/bench/bare/parse.mjs"), "contracts"], { cwd }),
    checked() {
      rmSync(join(environment.XDG_CACHE_HOME, "contract-atlas/readings"), {
        recursive: true,
        force: true,
      });
      return check();
    },
    again: check,
  });
  return {
    title: `check, ${contracts} contracts`,
    figures: [
      {
        what: "check, nothing known",
        value: checked.seconds,
        unit: "s",
        goal: (3 * contracts) / 1000,
      },
      { what: "only parsing the files", value: parsed.seconds, unit: "s" },
      { what: "check, as a multiple", value: checked.seconds / parsed.seconds, unit: "×" },
      { what: "check again, all known", value: again.seconds, unit: "s" },
      { what: "check, most memory", value: checked.megabytes, unit: "MB" },
    ],
  };
}
