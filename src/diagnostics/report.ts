import type { LinkCounts } from "./link-summary.ts";
import type { Finding } from "./finding.ts";

/** What a reporter needs: pure data, no files. */
export interface CheckReport {
  /** How many contracts were read. */
  contracts: number;
  /** How many other files were read, where the findings are about those. */
  files?: number | undefined;
  /** How many runbooks were read beside the contracts. */
  runbooks?: number | undefined;
  /** How many links were looked for in other files, where they are what is checked. */
  links?: LinkCounts | undefined;
  findings: readonly Finding[];
  /** Those that are less severe than what is to be shown. */
  leftOut?: readonly Finding[] | undefined;
  /** The text of each file by the path its findings carry; a file without text gets no code frame. */
  texts: ReadonlyMap<string, string>;
}
