/** Data formats of contracts, each with where it stands. */
import type { ContractDocument, Place } from "../../contract/model/document.ts";
import type { DataFormat } from "../../contract/model/schema.ts";

export interface StatedFormat {
  document: ContractDocument;
  place: Place;
  format: DataFormat;
}

export function formatsIn(document: ContractDocument): StatedFormat[] {
  return document.contract.dataFormats.map((format, index) => ({
    document,
    place: document.placeOf(`dataFormats.${index}`),
    format,
  }));
}
