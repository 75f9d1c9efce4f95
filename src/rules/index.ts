/** All rules, in the order they are documented. */
import { alertWithoutReceiver } from "./alert-without-receiver.ts";
import { changelogOrder } from "./changelog-order.ts";
import { dateUnreadable } from "./date-unreadable.ts";
import { duplicateId } from "./duplicate-id.ts";
import { exampleInvalidJson } from "./example-invalid-json.ts";
import { fallbackMissing } from "./fallback-missing.ts";
import { ownerMissing } from "./owner-missing.ts";
import { placeholder } from "./placeholder.ts";
import { resourceManyWriters } from "./resource-many-writers.ts";
import { resourceUnwritten } from "./resource-unwritten.ts";
import { rollbackMissing } from "./rollback-missing.ts";
import type { Rule } from "./rule.ts";
import { sectionMissing } from "./section-missing.ts";
import { versionMismatch } from "./version-mismatch.ts";

export const rules: readonly Rule[] = [
  duplicateId,
  placeholder,
  sectionMissing,
  ownerMissing,
  fallbackMissing,
  rollbackMissing,
  alertWithoutReceiver,
  versionMismatch,
  changelogOrder,
  dateUnreadable,
  exampleInvalidJson,
  resourceManyWriters,
  resourceUnwritten,
];
