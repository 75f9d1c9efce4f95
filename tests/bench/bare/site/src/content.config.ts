import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";

export const collections = {
  contracts: defineCollection({ loader: glob({ base: "src/content", pattern: "**/*.md" }) }),
};
