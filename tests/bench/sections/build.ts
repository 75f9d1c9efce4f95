/** `build`, as a multiple of what Astro and Pagefind alone take for the same Markdown in the same run. */
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { binary, environmentOf, folderOf, root, someContract } from "../measure/folder.ts";
import type { Section } from "../measure/report.ts";
import { inTurn, measure, type Measured } from "../measure/run.ts";

export async function build(contracts: number, rounds: number): Promise<Section> {
  const cwd = folderOf(contracts);
  const environment = environmentOf(cwd);
  const ours = (): Promise<Measured> => measure([binary, "build"], { cwd, environment });
  const bare = join(root, "tests/bench/bare/build.mjs");
  const cold = await ours();
  const { built, alone } = await inTurn(rounds, {
    alone: () => measure([bare, "contracts"], { cwd }),
    built: ours,
  });
  appendFileSync(join(cwd, "contracts", someContract(cwd)), "\n\nOne more sentence.\n");
  const again = await ours();
  const seconds = (what: string, value: number) => ({ what, value, unit: "s" as const });
  const times = (what: string, value: number, goal: number) => ({
    what,
    value,
    unit: "×" as const,
    goal,
  });
  return {
    title: `build, ${contracts} contracts`,
    figures: [
      seconds("Astro and Pagefind alone", alone.seconds),
      seconds("build, diagrams and texts known", built.seconds),
      times("build, as a multiple", built.seconds / alone.seconds, 1.5),
      seconds("build, nothing known", cold.seconds),
      seconds("build, one contract changed", again.seconds),
      times("the same, of a full build", again.seconds / cold.seconds, 0.5),
      { what: "alone, most memory", value: alone.megabytes, unit: "MB" },
      { what: "build, most memory", value: built.megabytes, unit: "MB", goal: 1500 },
      times("memory, as a multiple", built.megabytes / alone.megabytes, 1.5),
    ],
  };
}
