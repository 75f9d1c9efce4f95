/** What the command line says, else the configuration file, else the default. */
import { loadConfiguration } from "../configuration/load.ts";
import { nearest } from "../contract/nearest.ts";
import { ruleIds, type Levels } from "../rules/levels.ts";
import { Failure } from "./failure.ts";

export interface Given {
  folder?: string | undefined;
  out?: string | undefined;
  site?: string | undefined;
  base?: string | undefined;
  title?: string | undefined;
}

export interface Settings extends Given {
  folder: string;
  out: string;
  /** Severities by rule. */
  levels: Levels;
}

export async function settle(given: Given): Promise<Settings> {
  const configuration = await loadConfiguration(process.cwd());
  return {
    folder: given.folder ?? configuration.contracts ?? "contracts",
    out: given.out ?? configuration.out ?? "dist",
    site: given.site ?? configuration.site,
    base: given.base ?? configuration.base,
    title: given.title ?? configuration.title,
    levels: knownLevels(configuration.rules ?? {}),
  };
}

/** A misspelt rule would be silently left as it is. */
function knownLevels(levels: Levels): Levels {
  const known = ruleIds();
  const unknown = Object.keys(levels).find((id) => !known.includes(id));
  if (unknown === undefined) return levels;
  const guess = nearest(unknown, known);
  throw new Failure(
    `The configuration sets a severity for \`${unknown}\`, but no rule is called that.`,
    guess === undefined ? `There are: ${known.join(", ")}.` : `Did you mean \`${guess}\`?`,
  );
}
