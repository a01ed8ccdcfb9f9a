import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { checkSources } from "../../runner/planning/check-sources";
import { verify } from "../../runner/verify";
import { createSandbox } from "../../sandbox/create-sandbox";
import { skipWithoutBrowser as skip } from "../../testing/browser";
import { listenWithPageFault, pageFaults } from "../../testing/sandbox/faulty-pages";
import { openImplementation } from "../open-target";
import { withPagesSettings } from "./pages-target";

const features = checkSources().slice(0, 1);

describe("verify --against pages+http://…", () => {
  for (const language of ["en", "zh-TW"] as const) {
    test(`passes our own pages in ${language}`, { skip }, async () => {
      const sandbox = await createSandbox();
      try {
        const summary = await verify({
          against: `pages+${sandbox.url}/pages`,
          only: ["setup-info-shows-credentials"],
          readings: "ours",
          sources: features,
          language,
          out: null,
        });
        assert.deepEqual(summary.failures, []);
        assert.equal(summary.exit, 0);
        assert.ok(summary.passed > 0);
      } finally {
        await sandbox.close();
      }
    });
  }

  test("divides the checks among workers with worlds of their own", { skip }, async () => {
    const sandbox = await createSandbox();
    try {
      const against = `pages+${sandbox.url}/pages`;
      const only = ["feature:partnerships/drafting-a-request", "feature:partnerships/following-a-link"];
      const summary = await verify({ against, only, readings: "ours", workers: 2, out: null });
      assert.deepEqual(summary.failures, []);
      assert.equal(summary.exit, 0);
      assert.ok(summary.passed > 1);
    } finally {
      await sandbox.close();
    }
  });

  test("says that a server has no worlds for workers", { skip }, async () => {
    const [fault] = pageFaults;
    assert.ok(fault);
    const server = await listenWithPageFault(fault);
    try {
      const run = verify({ against: `pages+${server.url}/pages`, readings: "ours", workers: 2, out: null });
      await assert.rejects(run, /one world for all.*Leave --workers out/);
    } finally {
      await server.close();
    }
  });

  test("blames the requirement of a label that is wrong, with a screenshot that hides secrets", {
    skip,
  }, async () => {
    const [fault] = pageFaults;
    assert.ok(fault);
    const out = mkdtempSync(join(tmpdir(), "twotier-pages-"));
    const server = await listenWithPageFault(fault);
    try {
      const { language, only } = fault;
      const against = `pages+${server.url}/pages`;
      const summary = await verify({
        against,
        only: [only],
        readings: "ours",
        sources: features,
        language,
        out,
      });
      assert.ok(summary.failures.some(({ requirement }) => requirement === fault.blamed));
      const kept = readdirSync(join(out, "browser"));
      for (const ending of [".png", ".html", ".zip"])
        assert.ok(
          kept.some((name) => name.endsWith(ending)),
          ending,
        );
    } finally {
      await server.close();
      rmSync(out, { recursive: true });
    }
  });

  test("shows the page on which a cell of a machine fails", { skip }, async () => {
    const fault = pageFaults.find(({ name }) => name.startsWith("a button is there and disabled"));
    assert.ok(fault);
    const out = mkdtempSync(join(tmpdir(), "twotier-pages-"));
    const server = await listenWithPageFault(fault);
    try {
      const cell =
        "machine:order-wizard/grid/review+reseller=first-partner+lines=one+association=none+placed=none";
      const summary = await verify({
        against: `pages+${server.url}/pages`,
        only: [`${cell}/new-customer.submit/admin-agent`],
        readings: "ours",
        out,
      });
      assert.equal(summary.failures.length, 1, JSON.stringify(summary));
      const kept = readdirSync(join(out, "browser"));
      assert.ok(kept.some((name) => name.includes("new-customer-submit") && name.endsWith(".png")));
      const [page = ""] = kept.filter((name) => name.endsWith(".html"));
      assert.match(readFileSync(join(out, "browser", page), "utf8"), /disabled[^>]*>Submit/);
    } finally {
      await server.close();
      rmSync(out, { recursive: true });
    }
  });

  test("names the first wrong line of a labels file", async () => {
    const folder = mkdtempSync(join(tmpdir(), "twotier-labels-"));
    const labels = join(folder, "labels.yaml");
    writeFileSync(labels, "en:\n  buttons: Go\n");
    try {
      const target = withPagesSettings("pages+http://127.0.0.1:1/pages", { language: "en", labels });
      await assert.rejects(openImplementation(target), /--labels: .*buttons/);
      assert.ok(existsSync(labels) && readFileSync(labels, "utf8") !== "");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  for (const workers of [1, 2]) {
    test(`says in one line that nothing listens, with ${workers} workers`, { skip }, async () => {
      const sandbox = await createSandbox();
      await sandbox.close();
      const against = `pages+${sandbox.url}/pages`;
      await assert.rejects(verify({ against, readings: "ours", workers, out: null }), (problem: Error) => {
        assert.match(
          problem.message,
          /did not say hello: cannot-start: .* cannot be reached: .*ECONNREFUSED/,
        );
        return true;
      });
    });
  }

  test("says in one line that no browser was found", async () => {
    const before = process.env.TWOTIER_BROWSER;
    process.env.TWOTIER_BROWSER = "/nowhere/chromium";
    try {
      const target = await openImplementation("pages+http://127.0.0.1:1/pages");
      await assert.rejects(target.hello(), /needs Chromium, Chrome or Edge, and none was found/);
    } finally {
      if (before === undefined) delete process.env.TWOTIER_BROWSER;
      else process.env.TWOTIER_BROWSER = before;
    }
  });
});
