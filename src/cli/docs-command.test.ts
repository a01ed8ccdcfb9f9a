import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { after, before, describe, test } from "node:test";
import MiniSearch from "minisearch";
import { catalogue } from "../../machines/catalogue";
import { statementIds } from "../domain/statement-id";
import { pageDefects } from "../register/page-defects/page-defects";
import { readings } from "../register/readings/readings";
import { requirements } from "../register/requirements";
import { requirementMarks } from "../reporting/html/verdict-mark";
import { lineOf } from "../reporting/record/event-line";
import { requirementVerdicts } from "../reporting/record/requirement-verdicts";
import type { RunRecord } from "../reporting/record/run-record";
import type { SitePage } from "../reporting/site/link-pages";
import { renderSite } from "../reporting/site/render-site";
import { boostOf, type IndexedEntry, indexOptions, tokensOf } from "../reporting/site/search-index";
import { runVerify } from "../runner/verify";
import { namedFaults } from "../targets/mutant-targets";
import { stateGraph } from "../testing/state-graph";
import { collectSite } from "./collect-site";
import { docsCommand } from "./docs-command";

const folder = mkdtempSync(join(tmpdir(), "twotier-docs-"));
after(() => rmSync(folder, { recursive: true }));

const idsIn = (text: string) => new Set([...text.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? ""));
const jsonIn = (text: string, id: string): string =>
  new RegExp(`id="${id}">([^<]*)</script>`).exec(text)?.[1] ?? "";

let pages: readonly SitePage[];
let run: RunRecord;

before(async () => {
  const against = "nonconformant:cancel-places-the-order";
  ({ record: run } = await runVerify({ against, only: ["S187"], out: null }));
  pages = renderSite(await collectSite("en", run));
});

function pageAt(path: string): string {
  return pages.find((page) => page.path === path)?.text ?? assert.fail(`there is no ${path}`);
}

describe("the site", () => {
  test("has a page for each requirement, feature and machine, and an anchor for everything else", () => {
    const all = new Set(pages.flatMap(({ text }) => [...idsIn(text)]));
    const paths = pages.map(({ path }) => path);

    for (const { slug } of requirements) assert.ok(paths.includes(`requirements/${slug}.html`), slug);
    for (const { id } of catalogue) assert.ok(paths.includes(`machines/${id}.html`), id);
    const defects = pageDefects.map(({ id }) => `defect-${id}`);
    const anchors = [...statementIds, ...readings.map(({ id }) => id), ...defects];
    for (const anchor of anchors) assert.ok(all.has(anchor), anchor);
    for (const { name } of namedFaults()) assert.ok(all.has(`fault-${name}`), name);
  });

  test("has no link that leads nowhere", () => {
    const texts = new Map(pages.map(({ path, text }) => [path, text]));
    const broken = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/<a [^>]*href="([^"]*)"/g)].flatMap(([, href = ""]) => {
        const [file = "", anchor] = href.split("#");
        const target = texts.get(file === "" ? path : posix.join(posix.dirname(path), file));
        const [, state] = /^state=(.*)$/.exec(anchor ?? "") ?? [];
        const isIn = (text: string) =>
          state === undefined ? idsIn(text).has(anchor ?? "") : text.includes(`"name":"${state}"`);
        const leads = target !== undefined && (anchor === undefined || isIn(target));
        return leads ? [] : [`${path} → ${href}`];
      }),
    );

    assert.deepEqual(broken, []);
  });

  test("loads nothing from outside and allows only its own scripts and styles", () => {
    for (const { path, text } of pages) {
      assert.doesNotMatch(text, /(?:src|href)="(?:https?:)?\/\//, path);
      assert.doesNotMatch(text, / style="| on\w+="|unsafe/, path);
      const policy = /content="(default-src 'none'[^"]*)"/.exec(text)?.[1] ?? "";
      const scripts = [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = ""]) => script);
      assert.ok(scripts.length >= 2, path);
      for (const script of scripts) {
        assert.ok(policy.includes(createHash("sha256").update(script).digest("base64")), path);
      }
    }
  });

  test("says everything in both languages, and shows no markup as text", () => {
    const shown = pages.map(
      ({ path, text }) => [path, text.replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, "")] as const,
    );
    const pathsWith = (isWrong: (text: string) => boolean) =>
      shown.filter(([, text]) => isWrong(text)).map(([path]) => path);
    const count = (text: string, part: string) => text.split(part).length - 1;
    const emptyOne =
      /<span class="en" lang="en"><\/span><span[^>]*>[^<]|">[^<]+<\/span><span class="zh" lang="zh-TW"><\/span>/;

    const en = 'class="en" lang="en"';
    assert.deepEqual(
      pathsWith(
        (text) => count(text, en) === 0 || count(text, en) !== count(text, 'class="zh" lang="zh-TW"'),
      ),
      [],
    );
    assert.deepEqual(
      pathsWith((text) => emptyOne.test(text)),
      [],
    );
    assert.deepEqual(
      pathsWith((text) => /&lt;(?:span|a|li|code) |\[object |undefined|\{\w+\}/.test(text)),
      [],
    );
  });

  test("lays the verdicts of the run over requirements and scenarios, and leads to the findings", () => {
    const page = pageAt("requirements/cancel-abandons-order.html");

    assert.match(page, /<code>cancel-abandons-order<\/code> <span class="mark fail">/);
    assert.match(page, /href="\.\.\/run\.html#finding-1"/);
    const failed = run.checks.filter(
      ({ check, decision }) => check.source === "feature" && decision.outcome === "fail",
    );
    const marked = pages.flatMap(({ path, text }) =>
      path.startsWith("features/") ? [...text.matchAll(/<article class="example fail"/g)] : [],
    );
    assert.equal(marked.length > 0, failed.length > 0);
    for (const [slug, verdict] of requirementVerdicts(run.checks)) {
      const mark = `<code>${slug}</code> <span class="mark ${requirementMarks[verdict]}">`;
      assert.ok(pageAt(`requirements/${slug}.html`).includes(mark), mark);
    }
  });

  test("steps through each machine as XState does", () => {
    for (const model of catalogue) {
      const { inputs, states } = JSON.parse(jsonIn(pageAt(`machines/${model.id}.html`), "steps"));
      const graph = stateGraph(model);
      assert.equal(states.length, graph.size, model.id);
      const keys = [...graph.keys()];
      for (const [index, [, { edges }]] of [...graph].entries()) {
        const moves = states[index].moves.map(([input, to]: [number, number]) => [inputs[input], keys[to]]);
        assert.deepEqual(new Map(moves), edges, `${model.id} ${keys[index]}`);
      }
    }
  });
});

describe("the search of the site", () => {
  const found = (query: string) => {
    const index = MiniSearch.loadJSON<IndexedEntry>(jsonIn(pageAt("search.html"), "search-index"), {
      fields: [...indexOptions.fields],
      storeFields: [...indexOptions.storeFields],
      tokenize: tokensOf,
      searchOptions: { ...indexOptions.searchOptions, boostDocument: boostOf },
    });
    return index.search(query).map(({ place }) => String(place));
  };

  test("finds ids, slugs, and words of both languages", () => {
    assert.equal(found("S150")[0], "statements.html#S150");
    assert.equal(found("done-closes-draft")[0], "requirements/done-closes-draft.html");
    assert.equal(found("reading-004")[0], "readings.html#reading-004");
    assert.ok(found("cancels the order").length > 0);
    assert.ok(found("經銷商").length > 20);
    assert.ok(found("訂閱").some((place) => place.startsWith("features/")));
    assert.deepEqual(found("qqqqqq"), []);
  });

  test("splits Chinese into pairs of characters", () => {
    assert.deepEqual(tokensOf("取消訂單 and S150"), ["取消", "消訂", "訂單", "and", "s150"]);
  });
});

describe("docsCommand", () => {
  const write = (...args: readonly string[]) => docsCommand().parseAsync(args, { from: "user" });

  test("writes a site, replaces it, and leaves nothing else behind", async () => {
    const out = join(folder, "site");

    await write("--out", out);
    writeFileSync(join(out, "left-over.html"), "");
    await write("--out", out, "--lang", "zh-TW");

    assert.match(readFileSync(join(out, "index.html"), "utf8"), /<html lang="zh-TW"/);
    assert.equal(existsSync(join(out, "left-over.html")), false);
    assert.deepEqual(readdirSync(folder), ["site"]);
  });

  test("leaves a folder alone that holds anything else", async () => {
    const out = join(folder, "other");
    mkdirSync(out);
    writeFileSync(join(out, "thesis.txt"), "");

    await assert.rejects(write("--out", out), { name: "UsageError", message: /is not empty/ });
    assert.deepEqual(readdirSync(out), ["thesis.txt"]);
  });

  test("refuses a file, a folder that cannot be made, and a run that is none", async () => {
    const file = join(folder, "a-file");
    writeFileSync(file, "");

    await assert.rejects(write("--out", file), { name: "UsageError", message: /cannot be written/ });
    await assert.rejects(write("--out", "/proc/site"), { name: "UsageError", message: /cannot be written/ });
    await assert.rejects(write("--out", join(file, "site")), {
      name: "UsageError",
      message: /cannot be written/,
    });
    await assert.rejects(write("--out", join(folder, "new"), "--run", folder), {
      name: "UsageError",
      message: /no report/,
    });
    assert.equal(existsSync(join(folder, "new")), false);
  });

  test("refuses a run of another version, and one whose events are broken", async () => {
    const events = join(folder, "run", "events.ndjson");
    mkdirSync(join(folder, "run"));
    const build = () => write("--out", join(folder, "new"), "--run", join(folder, "run"));

    writeFileSync(events, `${lineOf({ ...run.started, suite: "0.0.1" })}\n`);
    await assert.rejects(build(), { name: "UsageError", message: /version 0\.0\.1/ });
    writeFileSync(events, "{}\n");
    await assert.rejects(build(), { name: "UsageError", message: /line 1, is no event/ });
    writeFileSync(events, "");
    await assert.rejects(build(), { name: "UsageError", message: /no whole run/ });
    assert.equal(existsSync(join(folder, "new")), false);
  });
});
