/** What the command line says, else the configuration file, else the default. */
import { remarkOnUnread } from "../../configuration/find.ts";
import { loadConfiguration } from "../../configuration/load.ts";
import type { Configuration } from "../../configuration/schema.ts";
import type { Levels } from "../../rules/levels.ts";
import type { GuidePage } from "../../site/settings/guide.ts";
import { faultsOf } from "./faults-of-settings.ts";
import { requireNoSecret } from "./require-no-secret.ts";
import type { Terminal } from "../terminal/terminal.ts";

export interface Given {
  folder?: string | undefined;
  out?: string | undefined;
  site?: string | undefined;
  base?: string | undefined;
  title?: string | undefined;
}

/** What only the configuration can say. */
type Look = Pick<
  Configuration,
  "description" | "repository" | "logo" | "footer" | "accent" | "domains" | "vocabulary" | "offline"
>;

export interface Settings extends Given, Look {
  folder: string;
  out: string;
  /** Globs of files that link to contracts. */
  runbooks: readonly string[];
  /** Severities and options by rule. */
  levels: Levels;
  guide?: readonly GuidePage[] | undefined;
}

/** @param willRead Whether contracts are going to be read from the folder the settings say. */
export async function settle(
  given: Given,
  terminal: Terminal,
  { willRead = given.folder === undefined } = {},
): Promise<Settings> {
  const remark = await remarkOnUnread(process.cwd());
  if (remark !== undefined) terminal.err(`${remark}\n`);
  const configuration = await loadConfiguration(process.cwd(), (sound) =>
    faultsOf(sound, { willRead }),
  );
  const { description, repository, logo, footer, accent } = configuration;
  const { domains, vocabulary, offline } = configuration;
  const settings: Settings = {
    description,
    repository,
    logo,
    footer,
    accent,
    domains,
    vocabulary,
    offline,
    folder: given.folder ?? configuration.contracts ?? "contracts",
    out: given.out ?? configuration.out ?? "dist",
    site: given.site ?? configuration.site,
    base: given.base ?? configuration.base,
    title: given.title ?? configuration.title,
    runbooks: configuration.runbooks ?? [],
    levels: configuration.rules ?? {},
  };
  await requireNoSecret(settings);
  return settings;
}
