/** What a contract's page says at the anchors for which it has no section. */
import { flowKey } from "../catalogue/views/parts/anchors.ts";
import type { ContractDocument } from "../contract/model/document.ts";
import type { Contract } from "../contract/model/schema.ts";
import { missingAnchors } from "../catalogue/anchors/fixed-anchors.ts";
import { sectionMeant } from "../catalogue/section-meant.ts";
import { sectionKeyOf } from "../contract/vocabulary/vocabulary.ts";

export interface MissingSection {
  /** The id its element must have. */
  anchor: string;
  /** Further ids of the same element. */
  also: string[];
  /** The direction it is about, `Till → Ledger`. */
  lane?: string;
  /** What is missing; absent where it is the direction as a whole. */
  name?: string;
  /** About the same direction as the entry before it. */
  continues?: true;
  /** The first of its direction, or of what is of none. */
  begins?: true;
  /** A direction in which nothing flows lacks nothing: it is one entry, whatever links to its parts. */
  nothingFlows?: true;
  /** Where to look instead; a guess where only its heading sounds alike. */
  instead?: { anchor: string; title: string; isGuess?: true };
  /** Of a direction in which nothing flows, what to do when the other one fails: a link may be older than the order of the two. */
  otherWay?: { anchor: string; title: string };
}

export function missingSections(document: ContractDocument): MissingSection[] {
  const { contract } = document;
  const lanes = laneNames(contract);
  const empty = emptyLanes(contract);
  const missing = new Map<string, MissingSection>();
  for (const { anchor, standsIn } of missingAnchors(document)) {
    const lane = empty.find((key) => anchor === key || anchor.startsWith(`${key}-`));
    const known = missing.get(lane ?? anchor);
    if (known) {
      known.also.push(anchor);
      continue;
    }
    const instead = elsewhere(document, anchor, standsIn);
    missing.set(lane ?? anchor, {
      anchor,
      also: [],
      ...namedIn(lanes, lane ?? anchor),
      ...(lane === undefined ? {} : { nothingFlows: true, ...otherWay(document, lanes, lane) }),
      ...(instead && { instead }),
    });
  }
  return [...missing.values()].map((entry, index, all) => {
    if (index === 0) return entry;
    if (entry.lane !== all[index - 1]?.lane) return { ...entry, begins: true };
    return entry.lane === undefined ? entry : { ...entry, continues: true };
  });
}

function otherWay(
  { anchors }: ContractDocument,
  lanes: ReadonlyMap<string, string>,
  lane: string,
): Pick<MissingSection, "otherWay"> {
  const other = lane.replace(/^(\w)-to-(\w)$/, "$2-to-$1");
  const anchor = `${other}-error-handling`;
  const isThere = anchors.some((each) => each.anchor === anchor || each.also.includes(anchor));
  return isThere ? { otherWay: { anchor, title: `${lanes.get(other)}: error handling` } } : {};
}

/** What the contract says at its beginning is no answer to who looks for one thing. */
function elsewhere(
  document: ContractDocument,
  missing: string,
  standsIn: string | undefined,
): MissingSection["instead"] {
  if (standsIn !== undefined && standsIn !== "overview") {
    const { sections } = document.contract;
    const title = sections.find(({ anchor }) => anchor === standsIn)?.title ?? standsIn;
    return { anchor: standsIn, title };
  }
  const key = sectionKeyOf(words(missing));
  const meant =
    key && sectionMeant(document, key, key === "rollback-plan" ? "deployment" : undefined);
  return meant && { anchor: meant.anchor, title: meant.title, isGuess: true };
}

/** The directions of which the contract says that nothing flows there. */
function emptyLanes(contract: Contract): string[] {
  return contract.flows
    .filter(({ state, described }) => state === "none" && described !== false)
    .map((flow) => flowKey(contract, flow));
}

function namedIn(
  lanes: ReadonlyMap<string, string>,
  anchor: string,
): Pick<MissingSection, "lane" | "name"> {
  for (const [key, lane] of lanes) {
    if (anchor === key) return { lane };
    if (anchor.startsWith(`${key}-`)) return { lane, name: words(anchor.slice(key.length + 1)) };
  }
  const text = words(anchor);
  return { name: text.charAt(0).toUpperCase() + text.slice(1) };
}

function words(anchor: string): string {
  return anchor.replaceAll("-", " ");
}

function laneNames(contract: Contract): ReadonlyMap<string, string> {
  const { systems, flows } = contract;
  const byRole = (role: string) => systems.find((system) => system.role === role)?.name;
  const byId = (id: string) => systems.find((system) => system.id === id)?.name ?? id;
  const [a = "A", b = "B"] = [byRole("a"), byRole("b")];
  return new Map([
    ...flows.map((flow): [string, string] => [
      flowKey(contract, flow),
      `${byId(flow.from)} → ${byId(flow.to)}`,
    ]),
    ["a-to-b", `${a} → ${b}`],
    ["b-to-a", `${b} → ${a}`],
  ]);
}
