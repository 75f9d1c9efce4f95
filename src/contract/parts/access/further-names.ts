/** Names in a permission that no system this contract knows bears: another contract may be about them. */
import type { SystemNames } from "../../names/systems.ts";

/** "Reporting", "stock-service", "`pump`", "仓库" */
const nameLike = /[\p{Lu}\p{Script=Han}`]|[\p{Ll}\p{N}][-_][\p{Ll}\p{N}]/u;

export function mayNameOthers(wording: string, systems: SystemNames): boolean {
  let rest = "";
  let end = 0;
  for (const mention of systems.mentions.in(wording)) {
    if (mention.start < end) continue;
    rest += `${wording.slice(end, mention.start)} `;
    ({ end } = mention);
  }
  return nameLike.test(rest + wording.slice(end));
}
