import type { BaseIntegrationHooks } from "astro";

/** What Astro hands out once its server stands. */
export type Setup = Parameters<BaseIntegrationHooks["astro:server:setup"]>[0];
