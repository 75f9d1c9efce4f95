/** Mermaid as the site has it: in dev it is bundled when somebody asks, a build puts its files beside the others. */
import type { Mermaid } from "mermaid";

declare global {
  interface ImportMetaEnv {
    /** Where a built site has Mermaid. */
    readonly READERS_MERMAID: string;
  }
}

export async function loadMermaid(): Promise<Mermaid> {
  const loaded = import.meta.env.DEV
    ? await import("mermaid")
    : ((await import(/* @vite-ignore */ import.meta.env.READERS_MERMAID)) as { default: Mermaid });
  return loaded.default;
}
