import { columns } from "./columns.ts";
import { labels } from "./labels.ts";
import { phrases } from "./phrases.ts";
import { sections } from "./sections.ts";
import type { Language } from "../language.ts";

export const spanish: Language = { sections, labels, columns, phrases };
