/** The storage that carries a direction: what one side writes and the other reads. */
import { isFilePath } from "../calls/endpoint-facts.ts";
import { forceBehind } from "../calls/in-force.ts";
import { storageIn as storageInRows, storageToldHow } from "./told-how.ts";
import { storageToldIn } from "./storage-in-prose.ts";
import { filled, type Label } from "../../markdown/labels/labels.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Reading } from "../reading.ts";
import { compact } from "../../text/compact.ts";
import { newLabel } from "../../markdown/labels/label-line.ts";
import { isBesideFlow } from "../topics/beside-flow.ts";
import { unlabelledItems } from "../calls/facts-in-items.ts";
import { fileDropsIn } from "../named-resources/file-drops.ts";
import type { InDirection } from "../flow-tables/in-direction.ts";
import type { Storage } from "../../model/schema.ts";
import type { LabelKey } from "../../vocabulary/vocabulary.ts";
import type { Place } from "../../model/document.ts";
import { saysNothing } from "../../vocabulary/phrases.ts";

const storageKeys = {
  location: "location",
  format: "format",
  permissions: "permissions",
  updateFrequency: "updateFrequency",
} as const satisfies Partial<Record<LabelKey, keyof Storage>>;

/** What is shared on the way of one direction: what is there, and what is only planned. */
export type Storages = Record<"there" | "planned", readonly Stated[]>;

interface Stated {
  storage: Storage;
  places: Partial<Record<keyof Storage, Place>>;
}

/** With the place of each fact from now on. */
export function notedStorage(stated: readonly Stated[], path: string, reading: Reading): Storage[] {
  return stated.map(({ storage, places }, index) => {
    for (const [field, place] of Object.entries(places))
      reading.at(`${path}.storage.${index}.${field}`, place, storage);
    return storage;
  });
}

/** Without what was there once. */
export function readStorage(flow: InDirection): Storages {
  const labelled = flow.sections.flatMap((section) => storageIn(section, flow.reading));
  const stated = labelled.length > 0 ? labelled : toldOtherwise(flow);
  const forceOfStorage = ({ storage }: Stated) => forceBehind(storage.location ?? "");
  const { there = [], planned = [] } = Object.groupBy(
    stated,
    (each) => forceOfStorage(each) ?? "there",
  );
  return { there, planned };
}

/** Every "Location" opens a storage; the labels after it belong to it. */
function storageIn(section: SectionNode, reading: Reading): Stated[] {
  if (isBesideFlow(section, reading)) return [];
  const found: { storage: Partial<Storage>; places: Stated["places"] }[] = [];
  const isAmongOthers = section.key === "data-flow";
  const labels = isAmongOthers ? drops(section, reading) : labelsOfStorage(section, reading);
  for (const label of labels) {
    const key = isWhere(label, section, reading) ? "location" : label.key;
    if (!key || !(key in storageKeys)) continue;
    const begins = key === "location" || (found.length === 0 && section.key === "shared-storage");
    if (begins) found.push({ storage: {}, places: {} });
    const [open, value] = [found.at(-1), filled(label)];
    const field = storageKeys[key as keyof typeof storageKeys];
    if (!open || !value) continue;
    open.storage[field] = value;
    open.places[field] = label.place;
  }
  return found.flatMap(({ storage: { location, ...others }, places }) => {
    if (location !== undefined && saysNothing(location)) return [];
    const storage = compact({ location, ...others }) as Storage | undefined;
    return storage ? [{ storage, places }] : [];
  });
}

/** Where files are put may be told in two labels, or without any. */
function labelsOfStorage(section: SectionNode, reading: Reading): Label[] {
  const addresses = unlabelledItems(section, reading).flatMap(({ text, place }) => {
    const [, address] = addressOfFiles.exec(text) ?? [];
    return address ? [asLocation(`\`${address}\``, place)] : [];
  });
  const labels = reading.ownLabels(section);
  const ofFiles = [...drops(section, reading), ...addresses];
  if (ofFiles.length === 0) return labels;
  return [...labels, ...ofFiles].toSorted((a, b) => a.place.line - b.place.line);
}

/** A folder on a host, whatever else the section tells of. */
function drops(section: SectionNode, reading: Reading): Label[] {
  return fileDropsIn(section, reading).map(({ address, folder }) =>
    asLocation(`\`${address}\``, folder.place),
  );
}

function asLocation(value: string, place: Place): Label {
  return { ...newLabel("", value, place), key: "location" };
}

/** "`sftp://files.acme.example/in` – nightly" */
const addressOfFiles = /^`?(s?ftps?:\/\/[^\s`]*[^\s`:,.;])`?(?=\s*(?:$|[:：–—(-]))/iu;

function toldOtherwise(flow: InDirection): Stated[] {
  const inRows = flow.tabled?.isPlanned === false ? flow.tabled.transports : [];
  const how = storageToldHow(flow.labels) ?? storageInRows(inRows);
  return (how ? [how] : storageToldIn(flow)).map(({ storage, place }) => ({
    storage,
    places: { location: place },
  }));
}

/** "Where: bucket `sales`" right below a direction; elsewhere logs may be there. "Path: `/in/*.csv`" is no call's. */
function isWhere(label: Label, section: SectionNode, reading: Reading): boolean {
  if (label.key === "files") return addressOfFiles.test(filled(label) ?? "");
  if (label.key === "endpoint") return isFilePath(filled(label) ?? "");
  return label.key === "where" && !section.key && reading.ownDirectionOf(section) !== undefined;
}
