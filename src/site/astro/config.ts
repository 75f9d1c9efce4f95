/** The Astro configuration of a catalogue, the same for the CLI and for `astro.config.mjs`. */
import mdx from "@astrojs/mdx";
import type { AstroUserConfig } from "astro";
import { atlasIntegration, type Listeners } from "./integration.ts";
import { contractProcessor, syntaxHighlight } from "../bodies/processor.ts";
import { openSession } from "./open-session.ts";
import { packageRoot } from "../../package/root.ts";
import { pagesAtOnce } from "../making/prerender.ts";
import { readersMermaid } from "../files/readers-mermaid.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import type { SiteSettings } from "../settings/settings.ts";

export interface SiteMaking extends Listeners {
  /** Where the pages, and the packages they import, are. Default: the package itself. */
  root?: string | undefined;
  /** The catalogue, where it has been read already. */
  workspace?: Workspace | undefined;
}

export function siteConfig(
  settings: SiteSettings,
  { root = packageRoot, workspace, ...listeners }: SiteMaking = {},
): AstroUserConfig {
  const session = openSession(settings, workspace);
  return {
    root,
    outDir: settings.out,
    ...(settings.site ? { site: settings.site } : {}),
    base: settings.base,
    trailingSlash: "always",
    output: "static",
    devToolbar: { enabled: false },
    integrations: [mdx(), atlasIntegration(session, listeners)],
    markdown: { syntaxHighlight, processor: contractProcessor },
    // A contract's pictures are published as they are; what would convert them isn't found beside every output folder.
    image: { service: { entrypoint: "astro/assets/services/noop" } },
    build: { inlineStylesheets: "never", concurrency: pagesAtOnce },
    vite: {
      build: { assetsInlineLimit: 0 },
      define: { "import.meta.env.READERS_MERMAID": JSON.stringify(readersMermaid(settings.base)) },
      resolve: { alias: [{ find: /^mermaid$/, replacement: "mermaid/dist/mermaid.esm.min.mjs" }] },
    },
  };
}
