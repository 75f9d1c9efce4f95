/** What Astro is told where a command starts it, instead of a configuration file. */
import { join } from "node:path";
import type { AstroInlineConfig } from "astro";
import { siteConfig, type SiteMaking } from "./config.ts";
import type { SiteSettings } from "../settings/settings.ts";
import type { Stage } from "./stage.ts";

interface Inlining extends Omit<SiteMaking, "root"> {
  stage: Stage;
  /** What Astro itself tells, unless who looks for a fault of ours asks for all. */
  tells: "errors" | "nothing";
}

export function inlineConfig(
  settings: SiteSettings,
  { stage, tells, ...making }: Inlining,
): AstroInlineConfig {
  const config = siteConfig(settings, { root: stage.root, ...making });
  return {
    ...config,
    configFile: false,
    logLevel: logLevel(tells),
    cacheDir: join(stage.root, ".cache"),
    vite: {
      ...config.vite,
      cacheDir: join(stage.root, ".cache/vite"),
      // Else contracts in MDX are read by the rules of whatever project they lie in.
      tsconfig: join(stage.root, "tsconfig.json"),
      server: { fs: { allow: [stage.root, ...stage.packages] } },
      // A build's folder is new, and what is recalled is written into it at once.
      build: { ...config.vite?.build, emptyOutDir: false },
    },
  };
}

function logLevel(tells: Inlining["tells"]): "info" | "error" | "silent" {
  if (process.env["CONTRACT_ATLAS_DEBUG"]) return "info";
  return tells === "errors" ? "error" : "silent";
}
