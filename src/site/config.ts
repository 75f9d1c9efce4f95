/** The Astro configuration of a catalogue, the same for the CLI and for `astro.config.mjs`. */
import { fileURLToPath } from "node:url";
import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import type { AstroUserConfig } from "astro";
import { openSession } from "./session.ts";
import type { SiteSettings } from "./settings.ts";

const packageRoot = fileURLToPath(new URL("../..", import.meta.url));

export function siteConfig(settings: SiteSettings): AstroUserConfig {
  openSession(settings);
  return {
    root: packageRoot,
    outDir: settings.out,
    ...(settings.site ? { site: settings.site } : {}),
    base: settings.base,
    trailingSlash: "always",
    output: "static",
    devToolbar: { enabled: false },
    integrations: [mdx()],
    markdown: {
      // Prism marks tokens with classes, so no page needs an inline style.
      syntaxHighlight: { type: "prism", excludeLangs: ["mermaid"] },
      processor: satteri({ features: { smartPunctuation: false } }),
    },
    build: { inlineStylesheets: "never" },
    vite: { build: { assetsInlineLimit: 0 } },
  };
}
