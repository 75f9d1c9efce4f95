/** All rules, in the order they are documented. */
import { aliasConflict } from "./alias-conflict.ts";
import { alertWithoutReceiver } from "./alert-without-receiver.ts";
import { changelogOrder } from "./changelog-order.ts";
import { dateFuture } from "./date-future.ts";
import { dateUnreadable } from "./date-unreadable.ts";
import { diagramInvalid } from "./diagram/diagram-invalid.ts";
import { domainMisspelt } from "./domain-misspelt.ts";
import { duplicateContract } from "./duplicate-contract.ts";
import { duplicateId } from "./duplicate-id.ts";
import { fallbackMissing } from "./fallback-missing.ts";
import { exampleTypeMismatch } from "./formats/example-type-mismatch.ts";
import { formatDrift } from "./formats/format-drift.ts";
import { exampleInvalidJson } from "./json/example-invalid-json.ts";
import { linkBroken } from "./links/link-broken.ts";
import { headMissing } from "./head-missing.ts";
import { methodUnknown } from "./method-unknown.ts";
import { optionUnfilled } from "./option-unfilled.ts";
import { ownerMissing } from "./owner-missing.ts";
import { placeholder } from "./placeholder.ts";
import { directionMissing } from "./reading/direction-missing.ts";
import { fenceOpen } from "./reading/fence-open.ts";
import { frontmatterDisagrees } from "./reading/frontmatter-disagrees.ts";
import { frontmatterInvalid } from "./reading/frontmatter-invalid.ts";
import { labelMisspelt } from "./reading/label-misspelt.ts";
import { mdxInvalid } from "./reading/mdx-invalid.ts";
import { noTwoSystems } from "./reading/no-two-systems.ts";
import { registryInvalid } from "./reading/registry-invalid.ts";
import { registryMisplaced } from "./reading/registry-misplaced.ts";
import { resourceUnread } from "./reading/resource-unread.ts";
import { schemaInvalid } from "./reading/schema-invalid.ts";
import { statusUnknown } from "./reading/status-unknown.ts";
import { systemAmbiguous } from "./reading/system-ambiguous.ts";
import { systemMisspelt } from "./reading/system-misspelt.ts";
import { unreadable } from "./reading/unreadable.ts";
import { resourceManyWriters } from "./resource-many-writers.ts";
import { resourceUnwritten } from "./resource-unwritten.ts";
import { rollbackMissing } from "./rollback-missing.ts";
import { rotationOverdue } from "./rotation-overdue.ts";
import type { Rule } from "./rule.ts";
import { secret } from "./secret/secret.ts";
import { sectionMissing } from "./section-missing.ts";
import { stale } from "./stale.ts";
import { versionMismatch } from "./version-mismatch.ts";

export const rules: readonly Rule[] = [
  unreadable,
  frontmatterInvalid,
  mdxInvalid,
  fenceOpen,
  schemaInvalid,
  registryInvalid,
  registryMisplaced,
  noTwoSystems,
  duplicateId,
  duplicateContract,
  aliasConflict,
  secret,
  systemAmbiguous,
  systemMisspelt,
  labelMisspelt,
  domainMisspelt,
  frontmatterDisagrees,
  statusUnknown,
  placeholder,
  optionUnfilled,
  headMissing,
  sectionMissing,
  directionMissing,
  ownerMissing,
  fallbackMissing,
  rollbackMissing,
  alertWithoutReceiver,
  stale,
  rotationOverdue,
  versionMismatch,
  changelogOrder,
  dateUnreadable,
  dateFuture,
  methodUnknown,
  exampleInvalidJson,
  exampleTypeMismatch,
  formatDrift,
  diagramInvalid,
  linkBroken,
  resourceUnread,
  resourceManyWriters,
  resourceUnwritten,
];
