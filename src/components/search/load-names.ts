/** The names by which pages are known, as the build wrote them for the index of the same folder. */
import { nameWords } from "../../site/search/query/correct.ts";
import { kindOf, type KnownPage, withIds } from "../../site/search/query/known-page.ts";
import type { NamesFile } from "../../site/search/names/names-file.ts";
import { namesFile } from "../../site/search/names/names-file-name.ts";
import { type Recognise, recogniser } from "../../site/search/query/recognise.ts";

export interface Names {
  recognise: Recognise<KnownPage>;
  /** What slips of the finger can be put right to. */
  words: ReadonlySet<string>;
  /** Names by id. */
  systems: ReadonlyMap<string, string>;
  systemPages: readonly KnownPage[];
  /** Names that people gave to resources; what else these are called is an identifier. */
  called: ReadonlySet<string>;
}

const loaded = new Map<string, Promise<Names>>();

/** Fetched once for all who ask. */
export function namesOf(bundle: string): Promise<Names> {
  const names = loaded.get(bundle) ?? loadNames(bundle);
  loaded.set(bundle, names);
  return names;
}

const none: NamesFile = { pages: [], words: "" };

async function loadNames(bundle: string): Promise<Names> {
  const file = await fetchNames(bundle);
  const pages = file.pages.map(withIds);
  const systemPages = pages.filter((page) => kindOf(page) === "System");
  return {
    recognise: recogniser(pages),
    words: nameWords([...pages.flatMap(({ names }) => names), file.words]),
    systems: new Map(
      systemPages.map(({ names, systems: [id] = [] }) => [id ?? "", names[0] ?? ""]),
    ),
    systemPages,
    called: new Set(pages.flatMap(({ names, isCalled }) => (isCalled ? names.slice(0, 1) : []))),
  };
}

/** Without them the search still finds words: that it can't get them is no reason not to search. */
async function fetchNames(bundle: string): Promise<NamesFile> {
  try {
    const answer = await fetch(`${bundle}${namesFile}`);
    return answer.ok ? ((await answer.json()) as NamesFile) : none;
  } catch {
    return none;
  }
}
