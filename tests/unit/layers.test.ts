/** The package is read in layers: what a contract says, what a catalogue makes of all of them, what becomes of that. */
import { holdLayers } from "../support/layers.ts";

holdLayers("src", [
  "styles/**",
  "diagnostics/**",
  "contract/**",
  "package/**",
  "threads/**",
  "configuration/**",
  "reading/**",
  "kept/**",
  "catalogue/**",
  "exports/**",
  "diagrams/**",
  "rules/**",
  "runbooks/**",
  "workspace/**",
  "site/**",
  "components/**",
  "layouts/**",
  "pages/**",
  "cli/**",
  "documentation/**",
  ".",
]);

/** What a catalogue is gathered from, what follows from it, what pages show of it, and what of that can be linked to. */
holdLayers("src/catalogue", [".", "gathering", "facts", "views/**", "anchors"]);

/** Words; what is shown of several things; people; then each of the things that have pages, and the map of them. */
holdLayers("src/catalogue/views", [
  "words",
  "parts",
  "people",
  "resource",
  "format",
  "system",
  "owner",
  "health",
  "map",
  "contract",
]);

/** What all rules have; the rules, each in the folder of what it is about; and what runs them. */
holdLayers("src/rules", [
  "shared",
  "reading",
  "json",
  "completeness",
  "dates",
  "diagram",
  "duplicates",
  "formats",
  "links",
  "resources",
  "secret",
  "spelling",
  "template",
  ".",
]);

/** Pictures in Mermaid's words, of each kind; and what draws them, in a browser. */
holdLayers("src/diagrams", [".", "source", "kinds", "browser/routing", "browser", "renderer"]);

/** What a site can be linked to; links in texts, and where they lead; and what is said of those that lead nowhere. */
holdLayers("src/runbooks", ["manifest", "find", "resolve", "."]);

/** What a site is made with; what its pages show; how they are made, kept and served; and what begins all that. */
holdLayers("src/site", [
  "concurrency",
  "process",
  "settings",
  "search/names",
  "search/index",
  "search/query",
  "hosting",

  "session",
  "atlas",
  "markdown",
  "bodies",
  "page-facts",
  "files",
  "offline",

  "recall",
  "collection",
  "making",
  "serving",

  "astro",
  "build",
  "dev",
  "preview",
]);

/** What a command says and is told, what it reads and reports; the commands; and the program around them. */
holdLayers("src/cli", ["terminal", "settings", "files", "new", "report", "commands", "setup", "."]);

/** What many pages are made of; then what one kind of page has. */
holdLayers("src/components", [
  ".",
  "markdown",
  "search",
  "copy",
  "parts",
  "table",
  "diagram",
  "frame",
  "contract",
  "format",
  "guide",
  "health",
  "home",
  "matrix",
  "mdx",
  "offline",
  "owner",
  "resource",
  "system",
]);
