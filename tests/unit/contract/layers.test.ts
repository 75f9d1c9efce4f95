/**
 * A contract is read in layers: each folder knows those before it, and none behind it. Parts stand behind what they are
 * read with: which way, from which rows, in which format, and only then what flows. Languages are words, and belong to
 * the vocabulary.
 */
import { holdLayers } from "../../support/layers.ts";

holdLayers("src/contract", [
  "text",
  "vocabulary/**",
  "model",
  "yaml",
  "frontmatter",
  "names",
  "markdown",
  "markdown/html",
  "markdown/labels",
  "markdown/mdx",
  "giving",
  "parts",
  "parts/topics",
  "parts/systems",
  "parts/calls",
  "parts/ways",
  "parts/headings",
  "parts/directions",
  "parts/formats",
  "parts/flow-tables",
  "parts/access",
  "parts/named-resources",
  "parts/failures",
  "parts/carriers",
  "parts/change-log",
  "parts/metadata",
  "parts/credentials",
  "parts/flows",
  "parts/resources",
  "parts/contacts",
  "parts/alerts",
  "parts/operations",
  "anchors",
  "problems",
  ".",
]);
