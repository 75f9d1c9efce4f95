/** How a direction signs in, told there or for the whole document. */
import { namesOfBoth, namesOfDirection } from "../ways/by-direction.ts";
import { labelsInColumns } from "../ways/columns-by-direction.ts";
import { withLastRotation } from "./last-rotation.ts";
import type { CredentialFact, Told } from "./credential-facts.ts";
import { toldOfSecrets } from "./credentials-by-secret.ts";
import { credentialsToldIn } from "./credentials-in-prose.ts";
import { signInToldBelow } from "./sign-in-below.ts";
import { type LocationAndRotation, locationAndRotation } from "./location-and-rotation.ts";
import { factsOfMethod } from "./facts-of-method.ts";
import { labelOfEach, methodKeys } from "./label-of-each.ts";
import { labelsOfHead, labelsOfHome } from "./credentials-of-home.ts";
import { labelsOfConsumer } from "./credentials-by-consumer.ts";
import { labelsOfGiver, placeOfSecret } from "./credentials-by-system.ts";
import { authenticationKeys, sectionsOnCredentials } from "../topics/on-credentials.ts";
import { hoisted, rowsUnder } from "../ways/hoisted.ts";
import type { InDirection } from "../flow-tables/in-direction.ts";
import { compact } from "../../text/compact.ts";
import { filled } from "../../markdown/labels/labels.ts";
import { blocksSource } from "../../markdown/source.ts";
import type { Reading } from "../reading.ts";
import type { Authentication } from "../../model/schema.ts";
import type { LabelKey } from "../../vocabulary/vocabulary.ts";
import { opening } from "../../vocabulary/phrases.ts";

export function readAuthentication(flow: InDirection): Authentication | undefined {
  const { direction, sections, reading, path } = flow;
  const own = new Set([
    ...sections.filter(({ key }) => authenticationKeys.has(key)),
    ...sectionsOnCredentials(direction, reading),
  ]);
  const all = [
    ...[...own].flatMap((section) => reading.ownLabels(section)),
    ...labelsOfHome(flow),
    ...[...hoisted("authentication", direction, reading), ...labelsOfHead(flow)].map((label) =>
      labelOfEach(label, direction, reading),
    ),
  ];
  const inRows = rowsUnder("authentication", direction, reading).map(placeOfSecret);
  const ofOne = [...labelsOfGiver(flow), ...labelsOfConsumer(flow)];
  // "Method" among other facts of a direction is mostly a call's, a "mechanism" what carries it.
  const inColumns = labelsInColumns(direction, reading).filter(
    ({ key }) => key !== "method" && key !== "mechanism",
  );
  const at = `${path}.authentication`;
  const first = (field: string, ...keys: readonly LabelKey[]) => {
    for (const labels of [inRows, ofOne, all, inColumns]) {
      for (const key of keys) {
        const value = reading.value(labels, key, `${at}.${field}`);
        if (value !== undefined) return value;
      }
    }
    return undefined;
  };
  const inProse = (field: CredentialFact) => {
    const told = credentialsToldIn(flow, field);
    return told && reading.at(`${at}.${field}`, told.place, told.text);
  };
  const stated = {
    method: namedMethod(flow, `${at}.method`) ?? first("method", ...methodKeys),
    credentialsLocation: first("credentialsLocation", "credentialsLocation", "location"),
    rotationPolicy: first("rotationPolicy", "rotationPolicy"),
  };
  const labelled = withRotation(withFactsOfMethod(stated, at, reading), at, reading);
  const rotationPolicy = labelled.rotationPolicy ?? inProse("rotationPolicy");
  const told: Stated = {
    method: labelled.method ?? inProse("method"),
    credentialsLocation: labelled.credentialsLocation ?? inProse("credentialsLocation"),
    rotationPolicy: withLastRotation(rotationPolicy, reading.placeOf(`${at}.rotationPolicy`), [
      ...inRows,
      ...ofOne,
      ...all,
      ...inColumns,
    ]),
  };
  const whole = compact({
    ...told,
    ...placed(missing(told, toldOfSecrets(flow, told.method)), at, reading),
  });
  return whole ?? compact(placed(signInToldBelow(flow), at, reading));
}

function missing(stated: Stated, told: Told): Told {
  return Object.fromEntries(
    Object.entries(told).filter(([fact]) => stated[fact as CredentialFact] === undefined),
  );
}

function placed(told: Told, at: string, reading: Reading): Authentication {
  return Object.fromEntries(
    Object.entries(told).map(([fact, { text, place }]) => [
      fact,
      reading.at(`${at}.${fact}`, place, text),
    ]),
  );
}

type Stated = { [Field in CredentialFact]: string | undefined };

/** As stated where a label of its own says one of them. */
function withFactsOfMethod(stated: Stated, at: string, reading: Reading): Stated {
  const told = stated.method === undefined ? undefined : factsOfMethod(stated.method);
  const place = reading.placeOf(`${at}.method`);
  const further = (["credentialsLocation", "rotationPolicy"] as const).filter((key) => told?.[key]);
  if (!told || further.some((key) => stated[key] !== undefined)) return stated;
  for (const key of further) reading.at(`${at}.${key}`, place, told[key]);
  return { ...stated, ...told };
}

/** "**Credentials:** stored in Vault, rotated yearly" */
function withRotation(stated: Stated, at: string, reading: Reading): Stated {
  const { credentialsLocation, rotationPolicy } = stated;
  const told =
    credentialsLocation === undefined || rotationPolicy !== undefined
      ? undefined
      : (locationAndRotation(credentialsLocation) ?? rotationBehind(credentialsLocation));
  if (!told) return stated;
  reading.at(
    `${at}.rotationPolicy`,
    reading.placeOf(`${at}.credentialsLocation`),
    told.rotationPolicy,
  );
  return { ...stated, ...told };
}

/** "Vault `kv/till`, rotated yearly"; "rotation is done by hand" is a sentence of its own. */
function rotationBehind(location: string): LocationAndRotation | undefined {
  const { method, credentialsLocation, rotationPolicy = "" } = factsOfMethod(location) ?? {};
  const isSentence = opening("auxiliary", rotationPolicy) !== undefined;
  return method && rotationPolicy && credentialsLocation === undefined && !isSentence
    ? { credentialsLocation: method, rotationPolicy }
    : undefined;
}

/** "**Till → Ledger:** API key", where no list below it says so instead. */
function namedMethod({ direction, reading }: InDirection, path: string): string | undefined {
  const sections = reading.sections("authentication");
  const stated = [
    ...sections.flatMap((section) => namesOfDirection(section, direction, reading)),
    ...sections.flatMap((section) => namesOfBoth(section, reading)),
  ].find(
    ({ children }) => !children.some(({ key }) => methodKeys.some((method) => method === key)),
  );
  const method = filled(stated);
  const isBelow = stated && method === blocksSource(stated.blocks, reading.text);
  return stated && method && !isBelow ? reading.at(path, stated.place, method) : undefined;
}
