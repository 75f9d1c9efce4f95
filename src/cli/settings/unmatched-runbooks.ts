/** A pattern of the configuration's `runbooks` that no file answers to: where it stands, and what to do about it. */
import { join } from "node:path";
import { findConfiguration } from "../../configuration/find.ts";
import { settingPlaces } from "../../configuration/setting-places.ts";
import type { Terminal } from "../terminal/terminal.ts";

export interface Unmatched {
  message: string;
  hint: string;
}

/** @param runbooks the setting that it is one of */
export async function unmatched(pattern: string, runbooks: readonly string[]): Promise<Unmatched> {
  const place = await placeOf(runbooks.indexOf(pattern));
  return {
    message: `${place === undefined ? "" : `${place}: `}No file matches \`${pattern}\`, one of the configuration's \`runbooks\`.`,
    hint: "Mend the pattern, which starts at the configuration's folder, or take it out until there are such files.",
  };
}

async function placeOf(index: number): Promise<string | undefined> {
  const here = process.cwd();
  const name = await findConfiguration(here);
  if (name === undefined) return undefined;
  return (await settingPlaces(join(here, name)))(["runbooks", index], "value")?.name;
}

/** Of a pattern that no command asked for by itself. */
export function warnOf({ message, hint }: Unmatched, { err, errColours }: Terminal): void {
  const { bold, yellow } = errColours;
  err(`${bold(yellow("warning"))}: ${message}\n  ${bold("hint:")} ${hint}\n`);
}
