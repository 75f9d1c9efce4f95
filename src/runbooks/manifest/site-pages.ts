/**
 * Pages and anchors of the site that no contract's text decides. A page kind or section that is added to the site is
 * added here, so that links to it count as alive; the browser tests compare this file with what is built.
 */

/** Pages there is one of. */
export const singlePages: readonly { path: string; title: string; anchors: readonly string[] }[] = [
  { path: "", title: "Home", anchors: ["changed", "attention"] },
  { path: "contracts/", title: "Contracts", anchors: [] },
  { path: "systems/", title: "Systems", anchors: [] },
  { path: "resources/", title: "Resources", anchors: [] },
  { path: "formats/", title: "Formats", anchors: [] },
  { path: "owners/", title: "Owners", anchors: [] },
  { path: "map/", title: "Map", anchors: ["pairs"] },
  { path: "matrix/", title: "Matrix", anchors: [] },
  { path: "health/", title: "Health", anchors: ["findings", "complete"] },
  { path: "search/", title: "Search", anchors: [] },
];

/** Sections of every page of a contract, system, resource, format or owner that the site adds. */
export const addedAnchors: readonly string[] = ["atlas-referenced"];

/** Sections that the site adds to every contract. */
export const addedToContracts: readonly string[] = ["atlas-shared", "atlas-missing"];

/** Every system's page has all of these, and so for the other kinds: where there is nothing to show, the place says so. */
export const systemAnchors: readonly string[] = [
  "people",
  "gives",
  "takes",
  "if-down",
  "downstream",
  "resources",
  "writes",
  "reads",
  "credentials",
  "endpoints",
];

export const resourceAnchors: readonly string[] = [
  "writers",
  "readers",
  "schema",
  "contracts",
  "tell",
];

export const formatAnchors: readonly string[] = ["fields", "differences", "contracts"];

export const ownerAnchors: readonly string[] = ["systems", "contacts", "alerts", "contracts"];

export const domainAnchors: readonly string[] = ["contracts"];

/** Files for other programs. */
export const singleFiles: readonly string[] = [
  "catalogue.json",
  "links.json",
  "links.schema.json",
  "llms.txt",
];
