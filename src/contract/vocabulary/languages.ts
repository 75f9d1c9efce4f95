/** The languages contracts are read in. A new one is a folder beside this and a row here. */
import { chinese } from "./chinese/chinese.ts";
import { columns } from "./english/columns.ts";
import { labels } from "./english/labels.ts";
import { phrases } from "./english/phrases.ts";
import { sections } from "./english/sections.ts";
import { german } from "./german/german.ts";
import type { Language } from "./language.ts";
import { spanish } from "./spanish/spanish.ts";

const english: Language = { sections, labels, columns, phrases };

export const languages: readonly [Language, ...Language[]] = [english, german, spanish, chinese];
