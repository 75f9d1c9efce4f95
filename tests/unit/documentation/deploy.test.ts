import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { folderWith, mainFile } from "../cli/program.ts";
import { sound } from "../cli/contracts.ts";
import { writeManifest } from "../../../src/runbooks/manifest/manifest-text.ts";
import { manifestOf } from "../runbooks/catalogue.ts";
import { contentType } from "../../../src/site/hosting/content-type.ts";
import { headersText, unchangingFolders } from "../../../src/site/hosting/headers-file.ts";
import { securityHeaders } from "../../../src/site/hosting/security-policy.ts";
import { version } from "../../../src/package/version.ts";
import { type Directive, nginxTree } from "./nginx.ts";

const root = join(import.meta.dirname, "../../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const example = (name: string) => read(`src/documentation/deploy/${name}`);

/** How long `_headers` lets browsers keep what never changes. */
const [, kept = ""] = /Cache-Control: (.*)/.exec(headersText("/")) ?? [];

/**
 * A folder with a contract, and programs in front of the path: `npx` runs this program, in the version that is asked for
 * or else, like `npm`, the one that is locked; `aws` says how it was called, and has `$PUBLISHED` in its bucket.
 */
async function scratch() {
  const folder = await folderWith({ "contracts/till-ledger.md": sound });
  const programs = await folderWith();
  const stand = (name: string, text: string) => {
    writeFileSync(join(programs, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(programs, name), 0o755);
  };
  const program = `exec "${process.execPath}" "${mainFile}" "$@"`;
  stand(
    "npx",
    `case "$1 $2" in
      "--yes contract-atlas@"*) shift 2; ${program};;
      "contract-atlas "*) test -e installed || exit 8; shift; ${program};;
    esac; exit 9`,
  );
  stand("npm", `test "$*" = ci && touch installed`);
  stand(
    "aws",
    `case "$*" in
      "s3 ls "*) exec test -n "$PUBLISHED";;
      "s3 cp s3://b/links.json "*) exec cp "$PUBLISHED" "$4";;
    esac; echo "aws $*"`,
  );
  const path = `${programs}${delimiter}${process.env["PATH"]}`;
  return (shell: "bash" | "sh", script: string, environment: Record<string, string> = {}) =>
    spawnSync(shell, ["-e", "-c", script], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, CONTRACT_ATLAS_BROWSER: "none", PATH: path, ...environment },
    });
}

describe("the action", () => {
  const input = z.strictObject({
    description: z.string(),
    required: z.boolean(),
    default: z.string(),
  });
  const step = z.strictObject({
    name: z.string().optional(),
    uses: z.string().optional(),
    with: z.record(z.string(), z.unknown()).optional(),
    if: z.string().optional(),
    shell: z.literal("bash").optional(),
    env: z.record(z.string(), z.string()).optional(),
    run: z.string().optional(),
  });
  const action = z
    .strictObject({
      name: z.string(),
      description: z.string(),
      branding: z.strictObject({ icon: z.string(), color: z.string() }),
      inputs: z.record(z.string(), input),
      runs: z.strictObject({ using: z.literal("composite"), steps: z.array(step) }),
    })
    .parse(parse(read("action.yml")));
  const commands = action.runs.steps.filter(({ run }) => run !== undefined);

  it("uses the inputs it declares, and only as variables, so that none can be a command", () => {
    const used = read("action.yml").matchAll(/\binputs\.([\w-]+)/g);
    expect(new Set(Array.from(used, ([, name]) => name))).toEqual(
      new Set(Object.keys(action.inputs)),
    );
    for (const { run } of commands) expect(run).not.toContain("${{");
  });

  type Step = z.infer<typeof step>;
  const environmentOf = ({ env = {} }: Step, values: Record<string, string> = {}) =>
    Object.fromEntries(
      Object.entries(env).map(([name, value]) => [
        name,
        value.replace(
          /\$\{\{ inputs\.([\w-]+) \}\}/,
          (_, key: string) => values[key] ?? action.inputs[key]?.default ?? "",
        ),
      ]),
    );

  const guard = "https://acme.example/links.json";
  const calledBy = (each: Step, status = 200) => {
    const script = `curl() { echo ${status}; }\nnpx() { echo "$@"; }\n${each.run}`;
    const env = { ...process.env, ...environmentOf(each, { guard }) };
    return spawnSync("bash", ["-e", "-c", script], { encoding: "utf8", env }).stdout;
  };
  const against = `--yes contract-atlas@${version} links --against ${guard} --format github\n`;

  it("runs its own release and leaves to the configuration what it isn't told", () => {
    expect(commands.map((each) => calledBy(each))).toEqual([
      `--yes contract-atlas@${version} check --format github --fail-on error --severity info\n`,
      against,
      `--yes contract-atlas@${version} build\n`,
    ]);
  });

  const guarding = commands.find((each) => each.if?.includes("inputs.guard"));

  it.each([
    [200, against],
    [500, against],
    [404, `::warning::Nothing is published at ${guard}, so no link is guarded. `],
  ])("guards what is published, and warns where nothing is: %i", (status, told) => {
    expect(guarding && calledBy(guarding, status)).toContain(told);
  });

  it("checks with annotations and builds", { timeout: 600_000 }, async () => {
    const run = await scratch();
    const values = { out: "site here", site: "https://acme.example", base: "/docs/" };
    const results = commands
      .filter((each) => each !== guarding)
      .map((each) => run("bash", each.run ?? "", environmentOf(each, values)));
    expect(results.map(({ status }) => status)).toEqual([0, 0]);
    expect(results[0]?.stdout).toContain("::warning file=contracts/till-ledger.md,line=");
    expect(results[1]?.stdout).toContain("Built 1 contract into site here");
  });
});

describe("the examples", () => {
  const steps = z.array(
    z.looseObject({ uses: z.string(), with: z.record(z.string(), z.unknown()).optional() }),
  );

  it("GitHub Pages: gives the action inputs it has", () => {
    const { jobs } = z
      .looseObject({ jobs: z.record(z.string(), z.looseObject({ steps })) })
      .parse(parse(example("github-pages.yml")));
    const { inputs } = z
      .looseObject({ inputs: z.record(z.string(), z.unknown()) })
      .parse(parse(read("action.yml")));
    const ours = Object.values(jobs)
      .flatMap((job) => job.steps)
      .filter(({ uses }) => uses.startsWith("contract-atlas/"));
    expect(ours).toHaveLength(2);
    for (const use of ours)
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(use.with ?? {})));
  });

  const pipeline = z
    .looseObject({
      check: z.looseObject({ script: z.array(z.string()), before_script: z.array(z.string()) }),
      variables: z.looseObject({ XDG_CACHE_HOME: z.string() }),
      pages: z.looseObject({
        script: z.array(z.string()),
        before_script: z.array(z.string()),
        cache: z.looseObject({ paths: z.array(z.string()) }),
      }),
    })
    .parse(parse(example("gitlab-ci.yml")));

  it("GitLab and GitHub: both jobs can ask git for ages", () => {
    for (const job of [pipeline.check, pipeline.pages])
      expect(job.before_script.join("\n")).toMatch(/apt-get install .*\bgit\b/);
    const { jobs } = z
      .object({ jobs: z.record(z.string(), z.object({ steps })) })
      .parse(parse(example("github-pages.yml")));
    const checkouts = Object.values(jobs)
      .flatMap((job) => job.steps)
      .filter(({ uses }) => uses.startsWith("actions/checkout@"));
    expect(checkouts.map((each) => each.with)).toEqual([
      { "fetch-depth": 0 },
      { "fetch-depth": 0 },
    ]);
  });

  it.each([
    ["https://acme.gitlab.io/docs/contracts", "https://acme.gitlab.io", "/docs/contracts/"],
    ["https://acme.gitlab.io/contracts/", "https://acme.gitlab.io", "/contracts/"],
    ["https://contracts-1a2b3c.gitlab.io", "https://contracts-1a2b3c.gitlab.io", "/"],
    ["http://pages.acme.example:8080/x", "http://pages.acme.example:8080", "/x/"],
  ])("GitLab: builds for where %s is", (address, site, base) => {
    const script = ["npm() { :; }", "npx() { echo $*; }", ...pipeline.pages.script].join("\n");
    const { stdout } = spawnSync("sh", ["-e", "-c", script], {
      encoding: "utf8",
      env: { ...process.env, CI_PAGES_URL: address },
    });
    expect(stdout).toContain(`--site ${site} --base ${base}\n`);
  });

  it("GitLab: the scripts run", { timeout: 600_000 }, async () => {
    const run = await scratch();
    expect(run("sh", pipeline.check.script.join("\n")).status).toBe(0);
    const build = run(
      "sh",
      [
        "CI_PROJECT_DIR=$PWD CI_PAGES_URL=https://acme.gitlab.io/contracts",
        `export XDG_CACHE_HOME=${pipeline.variables.XDG_CACHE_HOME}`,
        ...pipeline.pages.script,
        "cat public/_headers",
        ...pipeline.pages.cache.paths.map((path) => `ls -A ${path}`),
      ].join("\n"),
    );
    expect(build.stdout).toContain("Built 1 contract into public");
    expect(build.stdout).toContain("/contracts/_astro/*");
    expect(build.stdout).toContain("bodies");
  });

  it("pre-commit: installs this version, and the hook's command runs", async () => {
    const hook = z.strictObject({
      id: z.string(),
      name: z.string(),
      entry: z.string(),
      language: z.literal("node"),
      language_version: z.literal("lts"),
      additional_dependencies: z.array(z.string()),
      pass_filenames: z.literal(false),
      files: z.string(),
    });
    const { repos } = z
      .object({ repos: z.tuple([z.object({ repo: z.literal("local"), hooks: z.tuple([hook]) })]) })
      .parse(parse(example("pre-commit-config.yaml")));
    const { entry, files, additional_dependencies: packages } = repos[0].hooks[0];
    expect(packages).toEqual([`contract-atlas@${version}`]);
    for (const path of ["contracts/a.mdx", "contracts/systems.yaml", "contract-atlas.config.ts"])
      expect(path).toMatch(new RegExp(files));
    const run = await scratch();
    expect(run("sh", `npx --yes ${entry.replace(" ", `@${version} `)}`).status).toBe(0);
    expect(existsSync(join(root, ".pre-commit-hooks.yaml"))).toBe(false);
  });

  it(
    "S3: what changes its name goes first and nothing is deleted before all is there",
    { timeout: 600_000 },
    async () => {
      const run = await scratch();
      const { status, stdout } = run("sh", example("s3.sh"), { BUCKET: "b", DISTRIBUTION: "d" });
      expect(status).toBe(0);
      const calls = stdout.split("\n").filter((line) => line.startsWith("aws"));
      expect(calls.map((line) => line.split(" ").slice(1, 5).join(" "))).toEqual([
        "s3 sync dist s3://b",
        "s3 cp dist s3://b",
        "s3 cp dist s3://b",
        "s3 cp dist s3://b",
        "s3 sync dist s3://b",
        "cloudfront create-invalidation --distribution-id d",
      ]);
      const [unchanging = "", markdown = "", plain = "", others = "", rest = ""] = calls;
      const named = (call: string, option: string) =>
        Array.from(call.matchAll(new RegExp(`--${option} (\\S+)`, "g")), ([, name]) => name);
      const folders = unchangingFolders.map((folder) => `${folder}/*`);
      // A name that stands for its content need not be compared by time, which each build renews.
      expect(unchanging).toContain(`--size-only --cache-control ${kept}`);
      expect(named(unchanging, "exclude")).toEqual(["*"]);
      expect(named(unchanging, "include")).toEqual(folders);
      expect(markdown).toContain(`--include *.md --content-type ${contentType("x.md")}`);
      expect(plain).toContain(`--include *.txt --content-type ${contentType("x.txt")}`);
      expect(named(others, "exclude")).toEqual([".contract-atlas", "*.md", "*.txt", ...folders]);
      // No clock decides whether a page is new.
      for (const call of [markdown, plain, others])
        expect(call).toContain("s3://b --recursive --cache-control no-cache");
      expect(rest).toMatch(/--delete --size-only --exclude \.contract-atlas$/);
    },
  );

  it("S3: nothing is uploaded where a link to what was published would break", async () => {
    const run = await scratch();
    const cwd = await folderWith({
      "links.json": writeManifest(manifestOf()),
    });
    const { status, stdout, stderr } = run("sh", example("s3.sh"), {
      BUCKET: "b",
      DISTRIBUTION: "d",
      PUBLISHED: join(cwd, "links.json"),
    });
    expect(status).toBe(1);
    expect(stderr).toContain("error[link-page-gone]");
    expect(stdout).not.toContain("aws");
  });

  it("Docker: builds in one stage and serves from another, with the configuration beside it", () => {
    const lines = example("Dockerfile")
      .replace(/\\\n/g, " ")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"));
    expect(lines.map((line) => line.split(" ", 1)[0])).toEqual([
      "FROM",
      "RUN",
      "WORKDIR",
      "COPY",
      "RUN",
      "COPY",
      "RUN",
      "FROM",
      "COPY",
      "COPY",
      "EXPOSE",
    ]);
    expect(lines).toContain(
      "RUN --mount=type=cache,target=/root/.cache/contract-atlas npx contract-atlas build --out /site",
    );
    // A private registry is named in `.npmrc`; the star lets there be none.
    expect(lines[lines.indexOf("RUN npm ci") - 1]).toBe(
      "COPY package.json package-lock.json .npmrc* ./",
    );
    expect(lines).toContain("COPY --from=build /site /usr/share/nginx/html");
    const ignored = example(".dockerignore")
      .split("\n")
      .filter((line) => !line.startsWith("#"));
    expect(ignored).toContain("**/node_modules");
    // Ages are those of commits, and the image serves by this configuration.
    for (const needed of [".git", "nginx.conf"]) expect(ignored).not.toContain(needed);
  });

  it("nginx: serves folders' pages, the site's own 404 and headers, and no hidden file", () => {
    const [map, server] = nginxTree(example("nginx.conf"));
    const linesOf = (block: Directive[] = []) => block.map(({ words }) => words.join(" "));
    const location = (...where: string[]) =>
      linesOf(
        server?.block?.find(({ words }) => words.join(" ") === ["location", ...where].join(" "))
          ?.block,
      );
    expect([map?.words, server?.words]).toEqual([["map", "$uri", "$keep"], ["server"]]);
    expect(linesOf(map?.block)).toEqual([
      "default no-cache",
      ...unchangingFolders.map((folder) => `~^/${folder}/ ${kept}`),
    ]);
    expect(linesOf(server?.block)).toEqual(
      expect.arrayContaining([
        "listen 8080",
        "root /usr/share/nginx/html",
        "error_page 404 /404.html",
        "gzip_vary on",
        "add_header Cache-Control $keep always",
        ...Object.entries(securityHeaders).map(
          ([name, value]) => `add_header ${name} ${value} always`,
        ),
      ]),
    );
    expect(location("/")).toEqual(["try_files $uri $uri/ =404"]);
    expect(location("~", "/\\.")).toEqual(["return 404"]);
    expect(location("=", "/_headers")).toEqual(["return 404"]);
    expect(location("~", "\\.md$")).toEqual(["types", "try_files $uri =404"]);
    const words = (name: string) => server?.block?.find((each) => each.words[0] === name)?.words;
    for (const type of ["text/markdown", "text/plain", "text/css"])
      expect([words("gzip_types"), words("charset_types")]).toEqual([
        expect.arrayContaining([type]),
        expect.arrayContaining([type]),
      ]);
  });
});
