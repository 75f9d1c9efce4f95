import { dropUnseen } from "./drop-unseen.ts";
import { flattenText } from "./flatten-text.ts";
import { linkParts } from "./link-parts.ts";
import { markSides } from "./mark-sides.ts";
import { settle } from "./settle.ts";
import type { Step } from "./step.ts";
import { stylesToAttributes } from "./styles-to-attributes.ts";

/** In this order: styles are read while everything stands where Mermaid's rules expect it, classes go last. */
export const steps: Step[] = [stylesToAttributes, flattenText, linkParts, settle, markSides, dropUnseen];
