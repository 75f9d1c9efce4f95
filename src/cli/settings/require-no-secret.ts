import type { Configuration } from "../../configuration/schema.ts";
import { levelOf, type Levels } from "../../rules/levels.ts";
import { findSecrets } from "../../contract/secrets.ts";
import { insteadOfSecret, secret, whyNoSecret } from "../../rules/secret/secret.ts";
import { Failure } from "../terminal/failure.ts";

/** What pages show although it stands in no contract. */
const published = ["title", "description", "footer", "repository", "domains"] as const;

type Published = Pick<Configuration, (typeof published)[number]>;

/** Settings are held to the rule `secret` as contracts are.
 * @throws Failure */
export async function requireNoSecret(settings: Published & { levels: Levels }): Promise<void> {
  if (levelOf(secret.id, settings.levels) === "off") return;
  for (const key of published) {
    const text = [settings[key] ?? []].flat().join("\n");
    const [found] = text === "" ? [] : await findSecrets({ file: key, path: key, text });
    if (found === undefined) continue;
    throw new Failure(
      `The catalogue's \`${key}\` holds what looks like a secret (${found.kind}): ${whyNoSecret}.`,
      insteadOfSecret,
    );
  }
}
