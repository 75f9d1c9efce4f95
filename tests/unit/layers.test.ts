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

/** What a site is made with; what its pages show; how they are made, kept and served; and what begins all that. */
holdLayers("src/site", [
  "concurrency",
  "process",
  "settings",
  "search",
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
