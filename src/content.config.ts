import { defineCollection } from "astro:content";
import { contractsLoader } from "./site/loader.ts";
import { contractSchema } from "./contract/schema.ts";

export const collections = {
  contracts: defineCollection({ loader: contractsLoader(), schema: contractSchema }),
};
