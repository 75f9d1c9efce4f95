/** All rules, in the order they are documented. */
import { aliasConflict } from "./duplicates/alias-conflict.ts";
import { alertWithoutReceiver } from "./completeness/alert-without-receiver.ts";
import { changelogOrder } from "./dates/changelog-order.ts";
import { dateFuture } from "./dates/date-future.ts";
import { dateUnreadable } from "./dates/date-unreadable.ts";
import { diagramInvalid } from "./diagram/diagram-invalid.ts";
import { domainMisspelt } from "./spelling/domain-misspelt.ts";
import { duplicateContract } from "./duplicates/duplicate-contract.ts";
import { duplicateId } from "./duplicates/duplicate-id.ts";
import { fallbackMissing } from "./completeness/fallback-missing.ts";
import { exampleTypeMismatch } from "./formats/example-type-mismatch.ts";
import { formatDrift } from "./formats/format-drift.ts";
import { exampleInvalidJson } from "./json/example-invalid-json.ts";
import { linkBroken } from "./links/link-broken.ts";
import { headMissing } from "./completeness/head-missing.ts";
import { methodUnknown } from "./spelling/method-unknown.ts";
import { optionUnfilled } from "./template/option-unfilled.ts";
import { ownerMissing } from "./completeness/owner-missing.ts";
import { placeholder } from "./template/placeholder.ts";
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
import { resourceManyWriters } from "./resources/resource-many-writers.ts";
import { resourceUnwritten } from "./resources/resource-unwritten.ts";
import { rollbackMissing } from "./completeness/rollback-missing.ts";
import { rotationOverdue } from "./dates/rotation-overdue.ts";
import type { Rule } from "./shared/rule.ts";
import { secret } from "./secret/secret.ts";
import { sectionMissing } from "./completeness/section-missing.ts";
import { stale } from "./dates/stale.ts";
import { versionMismatch } from "./dates/version-mismatch.ts";

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
