/** One line of the list of data formats. */
import { compareNames } from "../../compare.ts";
import type { Catalogue } from "../../schema.ts";
import { type Facet, type FacetValues, namesOf } from "../parts/facets.ts";
import { formatView } from "./format-view.ts";
import type { ContractLinkView } from "../parts/parties.ts";
import type { Named } from "../resource/resource-row.ts";

export interface FormatRow {
  id: string;
  name: string;
  fields: number;
  contracts: ContractLinkView[];
  systems: Named[];
  /** Whether its contracts define it differently. */
  differs: boolean;
  /** Names of its fields: words a reader may filter by. */
  keywords: string;
  values: FacetValues;
}

export interface FormatList {
  facets: Facet[];
  rows: FormatRow[];
}

const agreement = {
  one: "One definition",
  same: "Same in all contracts",
  differs: "Contracts differ",
} as const;

/** All formats by name. */
export function formatList(catalogue: Catalogue): FormatList {
  const domains = new Map(catalogue.contracts.map(({ id, domain }) => [id, domain]));
  const rows = catalogue.dataFormats.map((format): FormatRow => {
    const { fields, definitions, variants, systems } = formatView(catalogue, format);
    const differs = variants.length > 1;
    const alike = definitions.length > 1 ? agreement.same : agreement.one;
    return {
      id: format.id,
      name: format.name,
      fields: fields.length,
      contracts: definitions.map(({ contract }) => contract),
      systems,
      differs,
      keywords: fields.map(({ name }) => name).join(" "),
      values: {
        system: systems.map(({ id }) => id),
        domain: format.contracts.map((id) => domains.get(id)),
        agreement: [differs ? agreement.differs : alike],
      },
    };
  });
  return {
    facets: [
      { name: "system", label: "System", names: namesOf(catalogue.systems) },
      { name: "domain", label: "Domain" },
      { name: "agreement", label: "Agreement", order: Object.values(agreement) },
    ],
    rows: rows.toSorted((one, two) => compareNames(one.name, two.name)),
  };
}
