/** Draws what the pages will ask for, all cores at once, while Astro prepares them; pages are made one by one. */
import { mapDiagrams } from "../../diagrams/kinds/catalogue-diagrams.ts";
import type { Drawn } from "../../diagrams/diagram.ts";
import { hrefOf } from "../atlas/hrefs.ts";
import type { Asked, Recall } from "../session/recalled.ts";
import { currentSession } from "../session/session.ts";

export interface DrawingReport {
  diagrams: number;
  drawn: number;
  cached: number;
  /** What a person should know, a line each. */
  notices: string[];
}

export async function drawAhead(
  { toDraw, drawn: known }: Recall,
  onProgress: (done: number, all: number) => void,
): Promise<DrawingReport> {
  const { drawer, workspace } = currentSession();
  const { catalogue } = await workspace();
  drawer.countKnown(known);
  const asked: Asked[] = [
    ...mapDiagrams(catalogue, hrefOf).map((drawable) => ({ drawable })),
    ...toDraw,
  ];
  const drawn = await drawer.drawUnknown(
    asked.map(({ drawable }) => drawable),
    (done) => onProgress(done, asked.length),
  );
  return { diagrams: asked.length, ...drawer.stats, notices: noticesOf(asked, drawn) };
}

function noticesOf(asked: Asked[], drawn: (Drawn | undefined)[]): string[] {
  const undrawn = drawn.filter((each) => kindOf(each) === "no-browser");
  const failed = drawn.flatMap((each, index) =>
    each && "kind" in each && each.kind === "layout"
      ? `${asked[index]?.where ?? titleOf(asked[index])}: this diagram could not be drawn: ${each.reason}`
      : [],
  );
  return [...(undrawn.length > 0 ? [withoutBrowser(undrawn)] : []), ...failed];
}

function kindOf(drawn: Drawn | undefined): string | undefined {
  return drawn && "kind" in drawn ? drawn.kind : undefined;
}

function titleOf(asked: Asked | undefined): string {
  return asked?.drawable.title ?? "";
}

function withoutBrowser(undrawn: (Drawn | undefined)[]): string {
  const [first] = undrawn;
  const reason = first && "reason" in first ? first.reason : "";
  const { length } = undrawn;
  return (
    `${reason} Readers' browsers will draw ${length === 1 ? "one diagram" : `${length} diagrams`}; ` +
    "for pages that need no script, run `npx playwright install chromium`, or set CONTRACT_ATLAS_BROWSER to a Chromium, Chrome or Edge."
  );
}
