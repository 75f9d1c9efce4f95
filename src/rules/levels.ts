/** The severities and options a team has chosen in its configuration. */
import { nearest } from "../contract/text/nearest.ts";
import { complaint } from "../contract/frontmatter/schema-complaint.ts";
import type { Finding, Severity } from "../diagnostics/finding.ts";
import { rules } from "./index.ts";
import type { Rule } from "./shared/rule.ts";
import { ruleMeant } from "./rule-meant.ts";

export type Level = Severity | "off";

/** By rule id: its severity, or that and its options. */
export type Levels = Readonly<
  Record<string, Level | readonly [Level, (Readonly<Record<string, unknown>> | undefined)?]>
>;

interface Fault {
  /** Of the setting, in the configuration. */
  path: readonly (string | number)[];
  message: string;
  hint: string;
}

/** The chosen severity; nothing where none is chosen. */
export function levelOf(id: string, levels: Levels): Level | undefined {
  const chosen = Object.hasOwn(levels, id) ? levels[id] : undefined;
  return typeof chosen === "object" ? chosen[0] : chosen;
}

/** Findings with their chosen severities, without those of rules that are off. */
export function applyLevels(findings: readonly Finding[], levels: Levels): Finding[] {
  return findings.flatMap((finding) => {
    const level = levelOf(finding.rule, levels) ?? finding.severity;
    return level === "off" ? [] : { ...finding, severity: level };
  });
}

/** The options a rule runs with: those chosen, each other one at its default. Invalid ones count as not chosen. */
export function optionsOf({ id, options }: Rule, levels: Levels): unknown {
  const checked = options?.safeParse(chosenOptions(id, levels));
  return checked?.success ? checked.data : options?.parse({});
}

/** What a setting can be of. */
export type Configurable = Pick<Rule, "id" | "severity" | "options">;

/**
 * What is wrong with settings that can't be used: a misspelt rule would be silently left as it is.
 *
 * @param others rules besides those of contracts
 */
export function levelFaults(levels: Levels, others: readonly Configurable[] = []): Fault[] {
  const all = [...rules, ...others];
  return Object.keys(levels).flatMap((id) => {
    const rule = all.find((candidate) => candidate.id === id);
    return rule === undefined ? unknownRule(id, all) : optionsFaults(rule, levels);
  });
}

function unknownRule(id: string, all: readonly Configurable[]): Fault {
  const guess = ruleMeant(
    id,
    all.map((rule) => rule.id),
  );
  return {
    path: ["rules", id],
    message: `The configuration sets a severity for \`${id}\`, but no rule is called that.`,
    hint:
      guess === undefined
        ? "`contract-atlas check --explain` lists all rules."
        : `Did you mean \`${guess}\`?`,
  };
}

function optionsFaults({ id, severity, options }: Configurable, levels: Levels): Fault[] {
  const chosen = chosenOptions(id, levels);
  if (options === undefined) {
    if (Object.keys(chosen).length === 0) return [];
    return [
      {
        path: ["rules", id],
        message: `The configuration gives options to \`${id}\`, which has none.`,
        hint: `Write its severity only, as in \`"${id}": "${severity}"\`.`,
      },
    ];
  }
  const defaults = Object(options.parse({})) as object;
  return (options.safeParse(chosen).error?.issues ?? []).map((issue): Fault => {
    const name = issue.path.join(".");
    const unknown = issue.code === "unrecognized_keys" ? issue.keys : [];
    const [guess] = unknown.flatMap((key) => nearest(key, Object.keys(defaults)) ?? []);
    return {
      path: ["rules", id, 1, ...(issue.path as (string | number)[]), ...unknown.slice(0, 1)],
      message: `The options of \`${id}\` in the configuration are not valid: ${name === "" ? "" : `\`${name}\`: `}${complaint(issue)}.`,
      hint: `${guess === undefined ? "" : `Did you mean \`${guess}\`? `}Its options by default: \`${JSON.stringify(defaults)}\`.`,
    };
  });
}

function chosenOptions(id: string, levels: Levels): Readonly<Record<string, unknown>> {
  const chosen = Object.hasOwn(levels, id) ? levels[id] : undefined;
  return typeof chosen === "object" ? (chosen[1] ?? {}) : {};
}
