/** Rules whose findings reading has already made: they give the problem its severity, its reason and its examples. */
import type { Report, Rule, RuleSubject } from "../shared/rule.ts";

export function noticed(rule: Omit<Rule, "check" | "options">): Rule {
  return {
    ...rule,
    *check({ documents, noticed: elsewhere }: RuleSubject): Iterable<Report> {
      for (const document of documents) {
        for (const problem of document.problems) {
          if (problem.rule === rule.id) yield { document, ...problem };
        }
      }
      for (const problem of elsewhere) {
        if (problem.rule === rule.id)
          yield { document: { source: { path: problem.path } }, ...problem };
      }
    },
  };
}
