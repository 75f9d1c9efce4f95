/** What settings name, and nobody finds. */
import { resolve } from "node:path";
import type { SettingFault } from "../../configuration/complaints.ts";
import type { Configuration } from "../../configuration/schema.ts";
import { levelFaults } from "../../rules/levels.ts";
import { linkRules } from "../../runbooks/link-rules.ts";
import { kindOf } from "./kind-of.ts";

const start = "Paths in the configuration start at its own folder.";

/** @param willRead whether the contracts' folder must be there */
export async function faultsOf(
  { contracts, logo, rules = {} }: Configuration,
  { willRead }: { willRead: boolean },
): Promise<SettingFault[]> {
  const wanted = [
    await pathFault("contracts", willRead ? contracts : undefined, "folder"),
    await pathFault("logo", logo, "file"),
  ];
  return [
    ...wanted.flatMap((fault) => fault ?? []),
    ...levelFaults(rules, linkRules).map((fault): SettingFault => ({ ...fault, part: "key" })),
  ];
}

async function pathFault(
  setting: string,
  path: string | undefined,
  wanted: "file" | "folder",
): Promise<SettingFault | undefined> {
  const kind = path === undefined ? wanted : await kindOf(resolve(path));
  if (kind === wanted) return undefined;
  const found = kind === "missing" ? `there is no such ${wanted}` : `that is a ${kind}`;
  return {
    path: [setting],
    part: "value",
    message: `\`${setting}\` names ${path}, and ${found}.`,
    hint: start,
  };
}
