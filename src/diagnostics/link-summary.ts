/** What a summary says of the links that were checked, and of those that could not be. */
import { countOf } from "./count-of.ts";

export interface LinkCounts {
  /** Links into the catalogue, dead ones included. */
  checked: number;
  /** Web links that may lead into the catalogue or elsewhere: where it is served isn't known. */
  unjudged: number;
  /** How many files they were looked for in. */
  files: number;
}

/** A sentence of its own; none where a link was checked. */
export function nothingChecked({ checked, unjudged, files }: LinkCounts): string | undefined {
  if (checked > 0) return undefined;
  const where = `in ${countOf(files, "file")}`;
  if (unjudged === 0) return `No link into the catalogue was found ${where}.`;
  const stand = unjudged === 1 ? "stands" : "stand";
  return `No link was checked ${where}: ${countOf(unjudged, "web link")} ${stand} there, and ${withoutSite}`;
}

/** What follows what was found in the files. */
export function beside({ checked }: LinkCounts): string {
  return checked === 0 ? ", no link checked" : `, ${countOf(checked, "link")} checked`;
}

/** A sentence of its own; none where all could be judged. */
export function unjudgedOnes({ unjudged }: LinkCounts): string | undefined {
  if (unjudged === 0) return undefined;
  return `${countOf(unjudged, "web link")} ${unjudged === 1 ? "was" : "were"} not: ${withoutSite}`;
}

/** What a report without a summary leaves to be said. */
export function remarkOn(links: LinkCounts | undefined): string {
  const remark = links && (nothingChecked(links) ?? unjudgedOnes(links));
  return remark === undefined ? "" : `${remark}\n`;
}

const withoutSite =
  "the catalogue's own address is unknown; set `site` in the configuration, or give `--site`.";
