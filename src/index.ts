/** What other programs may import; everything else may change with any version. */
export {
  loadCatalogue,
  type LoadedCatalogue,
  type LoadOptions,
} from "./workspace/load-catalogue.ts";
export { NothingToRead } from "./workspace/workspace.ts";
export { catalogueSchema, type Catalogue } from "./catalogue/schema.ts";
export { contractSchema, type Contract } from "./contract/model/schema.ts";
export { findingSchema, type Finding } from "./diagnostics/finding.ts";
export { configurationSchema, type Configuration } from "./configuration/schema.ts";
export { version } from "./package/version.ts";
