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
