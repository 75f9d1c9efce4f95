import { defineCollection } from "astro/content/config";
import { contractSchema } from "./contract/model/schema.ts";
import { currentSession } from "./site/session/session.ts";

/** Pages take from the collection a contract's text; all else they know from the catalogue, which isn't kept twice. */
const kept = contractSchema.transform(({ id }) => ({ id }));

export const collections = {
  contracts: defineCollection({
    loader: {
      name: "contract-atlas",
      // Astro makes modules for this file alone, each of which takes time; the session has those of the program.
      load: (context) => currentSession().loadContracts(context),
    },
    schema: kept,
  }),
};
