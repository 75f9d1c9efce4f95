/** `build`, as a multiple of what Astro and Pagefind alone take for the same Markdown in the same run. */
import { appendFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { binary, environmentOf, folderOf, root, someContract } from "../measure/folder.ts";
import type { Section } from "../measure/report.ts";
import { inTurn, measure, type Measured } from "../measure/run.ts";

export async function build(contracts: number, rounds: number): Promise<Section> {
  const cwd = folderOf(contracts);
  const environment = environmentOf(cwd);
  const kept = join(environment.XDG_CACHE_HOME, "contract-atlas");
  const ours = (): Promise<Measured> => measure([binary, "build"], { cwd, environment });
  const bare = join(root, "tests/bench/bare/build.mjs");
  const cold = await ours();
  const { alone, drawn, known, changed } = await inTurn(rounds, {
    alone: () => measure([bare, "contracts"], { cwd }),
    drawn() {
      for (const folder of ["readings", "pages", "bodies"])
        rmSync(join(kept, folder), { recursive: true, force: true });
      return ours();
    },
    known: ours,
    changed() {
      appendFileSync(join(cwd, "contracts", someContract(cwd)), "\n\nOne more sentence.\n");
      return ours();
    },
  });
  const seconds = (what: string, value: number) => ({ what, value, unit: "s" as const });
  const megabytes = (what: string, value: number) => ({ what, value, unit: "MB" as const });
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
      seconds("build, nothing known", cold.seconds),
      seconds("build, diagrams known", drawn.seconds),
      times("the same, as a multiple of alone", drawn.seconds / alone.seconds, 1.5),
      seconds("build, all known", known.seconds),
      times("the same, as a multiple of alone", known.seconds / alone.seconds, 1.5),
      seconds("build, one contract changed", changed.seconds),
      times("the same, as a multiple of alone", changed.seconds / alone.seconds, 1.5),
      times("the same, of a build with diagrams known", changed.seconds / drawn.seconds, 0.5),
      times("the same, of a build with nothing known", changed.seconds / cold.seconds, 0.5),
      megabytes("alone, most memory", alone.megabytes),
      { ...megabytes("build with diagrams known, most memory", drawn.megabytes), goal: 1500 },
      times("the same, as a multiple of alone", drawn.megabytes / alone.megabytes, 1.5),
    ],
  };
}
