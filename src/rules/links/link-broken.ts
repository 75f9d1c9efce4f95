import type { ContractDocument, Link } from "../../contract/model/document.ts";
import { nearest } from "../../contract/text/nearest.ts";
import { sectionNumbers } from "../../contract/model/section-numbers.ts";
import { nearestAnchor } from "../../catalogue/anchors/nearest-anchor.ts";
import type { Report, Rule, RuleSubject, Surroundings } from "../shared/rule.ts";
import { anchorsOfContract, anchorsOfText } from "./anchors-of.ts";
import { deadAnchor, type Fault, missing, movedAway, nowhere } from "./fault-words.ts";
import { Contracts, type Target } from "./targets.ts";

export const linkBroken: Rule = {
  id: "link-broken",
  severity: "warning",
  summary:
    "Relative links, in-page anchors and sections cited as `file.md §4` lead to something that is there.",
  why: "A dead link is found by whoever needs it, at the worst moment.",
  example: {
    passes: `# Integration Contract: Till ↔ Ledger

## Notes

If the import fails, see the [rollback plan](#rollback-plan).

## Deployment

### Rollback Plan
- **If Till breaks:** Install the previous release.
`,
    fails: `# Integration Contract: Till ↔ Ledger

## Notes

If the import fails, see the [rollback plan](#rolback-plan).

## Deployment

### Rollback Plan
- **If Till breaks:** Install the previous release.
`,
  },
  async *check({ documents, surroundings }: RuleSubject): AsyncIterable<Report> {
    const contracts = new Contracts(documents);
    for (const document of documents) {
      const around = { document, contracts, surroundings, guess: guessing() };
      for (const link of document.links) {
        const target = contracts.targetOf(link, document);
        const fault = await faultOf(link, target, around);
        if (fault !== undefined) yield { document, place: link.place, ...fault };
      }
    }
  },
};

/** Dead links of one contract that get a suggestion: each is compared with every anchor there is. */
const mostGuessed = 40;

type Guess = (look: () => string | undefined) => string | undefined;

function guessing(): Guess {
  let guessed = 0;
  return (look) => {
    guessed += 1;
    return guessed > mostGuessed ? undefined : look();
  };
}

interface Around {
  document: ContractDocument;
  contracts: Contracts;
  surroundings: Surroundings;
  guess: Guess;
}

async function faultOf(link: Link, target: Target, around: Around): Promise<Fault | undefined> {
  switch (target.kind) {
    case "elsewhere":
      return undefined;
    case "here":
      return link.target === "" ? nowhere() : anchorFault(target.anchor, around.document, around);
    case "contract":
      return link.section === undefined
        ? anchorFault(target.anchor, target.document, around)
        : sectionFault(link.section, target.document);
    default:
      return fileFault(link, target, around);
  }
}

async function fileFault(
  { target, section }: Link,
  { path, anchor }: Target & { kind: "file" },
  { document, contracts, surroundings, guess }: Around,
): Promise<Fault | undefined> {
  if (section !== undefined || !(await surroundings.exists(path))) {
    const moved = contracts.movedFrom(path);
    return moved
      ? movedAway(target, moved, document)
      : missing(
          target,
          guess(() => nearest(path, contracts.files)),
          document,
        );
  }
  const text = anchor !== "" && /\.mdx?$/i.test(path) ? await surroundings.read(path) : undefined;
  if (text === undefined) return undefined;
  const anchors = anchorsOfText(text);
  return anchors.has(anchor)
    ? undefined
    : deadAnchor(
        anchor,
        target,
        guess(() => nearest(anchor, anchors)),
      );
}

function anchorFault(
  anchor: string,
  document: ContractDocument,
  { guess }: Around,
): Fault | undefined {
  if (anchor === "" || anchor === "top") return undefined;
  const alive = aliveIn(document);
  return alive.has(anchor)
    ? undefined
    : deadAnchor(
        anchor,
        document.source.path,
        guess(() => nearest(anchor, alive) ?? meantBy(anchor, alive)),
      );
}

/** Its words are compared with those of every other, which is for contracts that a person could have written. */
const mostCompared = 200;

function meantBy(anchor: string, alive: ReadonlySet<string>): string | undefined {
  return alive.size > mostCompared ? undefined : nearestAnchor(anchor, [...alive]);
}

const known = new WeakMap<ContractDocument, ReadonlySet<string>>();

function aliveIn(document: ContractDocument): ReadonlySet<string> {
  let alive = known.get(document);
  if (!alive) known.set(document, (alive = anchorsOfContract(document)));
  return alive;
}

const numbered = new WeakMap<ContractDocument, { numbers: ReadonlySet<string>; last?: string }>();

function numbersIn(document: ContractDocument): { numbers: ReadonlySet<string>; last?: string } {
  let found = numbered.get(document);
  if (!found) {
    const numbers = new Set(sectionNumbers(document.contract.sections).keys());
    const last = [...numbers].findLast((number) => !number.includes("."));
    numbered.set(document, (found = { numbers, ...(last === undefined ? {} : { last }) }));
  }
  return found;
}

function sectionFault(number: string, document: ContractDocument): Fault | undefined {
  const { source } = document;
  const { numbers, last } = numbersIn(document);
  if (numbers.has(number)) return undefined;
  return {
    message: `${source.path} has no section §${number}.`,
    hint:
      last === undefined
        ? "Link to the file alone."
        : `Its main sections go up to §${last}; a link such as \`${source.file.split("/").at(-1) ?? ""}#rollback-plan\` survives renumbering.`,
  };
}
