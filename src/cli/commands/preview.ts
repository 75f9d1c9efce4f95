import type { Command } from "commander";
import * as shared from "./command.ts";
import { Failure } from "../terminal/failure.ts";
import { holdsSite } from "../files/out-folder.ts";
import { builtBase } from "../../site/preview/built-base.ts";
import { portTaken } from "../../site/hosting/port-taken.ts";
import { securityHeaders } from "../../site/hosting/security-policy.ts";
import { siteSettings } from "../../site/settings/settings.ts";
import { settle } from "../settings/settings.ts";

interface PreviewOptions {
  out?: string;
  base?: string;
  port: number;
}

export function addPreview(program: Command, { terminal }: shared.Context): void {
  const command = program
    .command("preview")
    .summary("serve a built site, to see it as readers will")
    .description(
      "Serves a site written by `build`, on this machine only, and answers as static hosts do: addresses of " +
        "pages without their last slash are redirected, missing pages get the site's own. Stop it with Ctrl+C.",
    )
    .addOption(shared.outOption("folder the site was written to"))
    .addOption(shared.baseOption("as the site was built"))
    .addOption(shared.portOption(4321))
    .action(async ({ port, ...options }: PreviewOptions) => {
      const settings = await settle(options, terminal, { willRead: false });
      const { out } = settings;
      if (!(await holdsSite(out))) {
        throw new Failure(
          `There is no built site in ${out}.`,
          "Run `contract-atlas build` first, or name the folder with `--out`.",
        );
      }
      const { base, out: folder } = siteSettings({
        ...settings,
        base: settings.base ?? (await builtBase(out)),
      });
      const host = "localhost";
      // A server, which no other command needs, is a fifth of what starting takes.
      const { servePreview } = await import("../../site/preview/server.ts");
      const server = await servePreview({
        out: folder,
        base,
        host,
        port,
        headers: securityHeaders,
      });
      for (const line of portTaken(port, server.port)) terminal.err(`${line}\n`);
      terminal.err(`Serving ${folder} on http://${host}:${server.port}${base}\n`);
    });
  shared.withVersion(command);
  shared.examples(command, [
    ["contract-atlas preview", "./dist on http://localhost:4321"],
    ["contract-atlas preview --out public --port 8080", "another folder, another port"],
  ]);
}
