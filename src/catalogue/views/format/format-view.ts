/** All about one data format: its fields, who defines it, and where the definitions differ. */
import { compareNames } from "../../compare.ts";
import type { Contract, DataFormat } from "../../../contract/model/schema.ts";
import { formatId } from "../../gathering/formats.ts";
import type { Catalogue, CatalogueDataFormat } from "../../schema.ts";
import { anchorIn } from "../parts/anchors.ts";
import { type TypePart, typeParts } from "./format-types.ts";
import { contractLink, type ContractLinkView } from "../parts/parties.ts";
import type { Named } from "../resource/resource-row.ts";
import { withId, withIds } from "../../with-id.ts";

type Field = DataFormat["fields"][number];

export interface FormatField {
  name: string;
  type: TypePart[];
  optional: boolean;
  note?: string | undefined;
  /** Whether every contract that defines the format has this field, declared alike. */
  agreed: boolean;
}

/** One way the format is declared, and the contracts that declare it so. */
export interface FormatVariant {
  contracts: ContractLinkView[];
}

export interface FormatDifference {
  field: string;
  /** A declaration a variant, in the variants' order; absent where the variant lacks the field. */
  declared: ({ type: TypePart[]; optional: boolean } | undefined)[];
}

export interface FormatDefinition {
  contract: ContractLinkView;
  /** Section of the contract that defines it. */
  anchor: string | undefined;
  fields: number;
  /** The name in this contract, where it is written otherwise. */
  spelled?: string | undefined;
}

export interface FormatView {
  id: string;
  name: string;
  fields: FormatField[];
  /** Whether any field has a note. */
  notes: boolean;
  definitions: FormatDefinition[];
  /** More than one where the definitions differ; first the one of most contracts. */
  variants: FormatVariant[];
  differences: FormatDifference[];
  /** Parties to the contracts that define it, by name. */
  systems: Named[];
  search: { kind: "Format"; title: string; systems: string[]; names: string[] };
}

interface Definition {
  contract: Contract;
  format: DataFormat;
}

export function formatView(catalogue: Catalogue, format: CatalogueDataFormat): FormatView {
  const { id, name } = format;
  const definitions = definitionsOf(catalogue, format);
  const variants = variantsOf(definitions);
  const isKnown = (other: string) => withId(catalogue.dataFormats, other) !== undefined;
  const type = (field: Field) => typeParts(field.type, isKnown, id);
  const differing = new Set(differingFields(variants));
  const fields = fieldsOf(variants);
  const systems = systemsOf(definitions);
  return {
    id,
    name,
    fields: fields.map((field) => ({
      name: field.name,
      type: type(field),
      optional: field.optional,
      note: field.note,
      agreed: !differing.has(field.name),
    })),
    notes: fields.some(({ note }) => note !== undefined),
    definitions: definitions.map(({ contract, format }) => ({
      contract: contractLink(contract),
      anchor: anchorIn(contract, "data-formats", "data-structures"),
      fields: format.fields.length,
      spelled: format.name === name ? undefined : format.name,
    })),
    variants: variants.map((variant) => ({
      contracts: variant.map(({ contract }) => contractLink(contract)),
    })),
    differences: [...differing].map((field) => ({
      field,
      declared: variants.map(([first]) => {
        const own = first?.format.fields.find((candidate) => candidate.name === field);
        return own && { type: type(own), optional: own.optional };
      }),
    })),
    systems,
    search: {
      kind: "Format",
      title: name,
      systems: systems.map((system) => system.name),
      names: [...new Set(definitions.map(({ format }) => format.name))],
    },
  };
}

function definitionsOf(catalogue: Catalogue, { id, contracts }: CatalogueDataFormat): Definition[] {
  return withIds(catalogue.contracts, contracts).flatMap((contract) =>
    contract.dataFormats
      .filter(({ name }) => formatId(name) === id)
      .map((format) => ({ contract, format })),
  );
}

/** Definitions that declare the same fields alike, together; what most contracts say comes first. */
function variantsOf(definitions: readonly Definition[]): Definition[][] {
  const variants = new Map<string, Definition[]>();
  for (const definition of definitions) {
    const key = definition.format.fields.map(declaration).toSorted().join("\n");
    variants.set(key, [...(variants.get(key) ?? []), definition]);
  }
  return [...variants.values()].toSorted((one, two) => two.length - one.length);
}

/** Names of the fields that are not in every variant, or not declared alike. */
function differingFields(variants: readonly Definition[][]): string[] {
  return fieldsOf(variants)
    .map(({ name }) => name)
    .filter((name) => {
      const declared = variants.map(([first]) =>
        first?.format.fields
          .filter((field) => field.name === name)
          .map(declaration)
          .join(),
      );
      return new Set(declared).size > 1;
    });
}

/**
 * Every field of any variant once, in the order of the first, further ones after. Its note may stand in any contract that
 * declares it alike; what one says of its own way is no note on another's.
 */
function fieldsOf(variants: readonly Definition[][]): Field[] {
  const fields = new Map<string, Field>();
  for (const { format } of variants.flat())
    for (const field of format.fields) {
      const known = fields.get(field.name);
      if (!known) fields.set(field.name, field);
      else if (known.note === undefined && declaration(known) === declaration(field))
        fields.set(field.name, { ...field, ...known });
    }
  return [...fields.values()];
}

/** Quotes and blanks are habit. */
function declaration({ name, optional, type }: Field): string {
  return `${name}${optional ? "?" : ""}:${type.replace(/["']/g, "'").replace(/\s+/g, "")}`;
}

function systemsOf(definitions: readonly Definition[]): Named[] {
  const systems = definitions.flatMap(({ contract }) => contract.systems);
  const byId = new Map(systems.map(({ id, name }) => [id, { id, name }]));
  return [...byId.values()].toSorted((one, two) => compareNames(one.name, two.name));
}
