import { defineCollection } from "astro:content";
import { contractsLoader } from "./site/loader.ts";
import { contractSchema } from "./contract/schema.ts";

/** Pages take from the collection a contract's text; all else they know from the catalogue, which isn't kept twice. */
const kept = contractSchema.transform(({ id, title }) => ({ id, title }));

export const collections = {
  contracts: defineCollection({ loader: contractsLoader(), schema: kept }),
};
