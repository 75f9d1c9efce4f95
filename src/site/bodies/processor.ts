/** How contracts' Markdown becomes HTML: for Astro, and for the threads that render before it asks. */
import { satteri } from "@astrojs/markdown-satteri";
import { contractPlugin } from "../markdown/contract-plugin.ts";
import { markdownFeatures } from "../markdown/page.ts";
import { remembering } from "./remembering.ts";

export const contractProcessor = remembering(
  satteri({ features: markdownFeatures, hastPlugins: [contractPlugin] }),
);

/** Transforms of our own colour the code, as they are given the text before it is rendered. */
export const syntaxHighlight = false;

/** Renders texts, without their frontmatter. */
export const textRenderer = () => contractProcessor.createRenderer({ syntaxHighlight });
