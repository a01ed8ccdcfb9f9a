import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { catalogue } from "../../machines/catalogue";
import { UsageError } from "../domain/usage-error";
import { criterionIds } from "../state-space/paths/criterion-id";
import { type GherkinWriter, printPaths } from "./paths-command";
import type { PathsOptions } from "./paths-options";

function printed(machine: string, options: PathsOptions, gherkin?: GherkinWriter): string {
  let text = "";
  const write = (part: string) => {
    text += part;
  };
  const code = printPaths(machine, options, { machines: catalogue, write, ...(gherkin && { gherkin }) });
  assert.equal(code, 0);
  return text;
}

function problemOf(machine: string, options: PathsOptions): string {
  try {
    printed(machine, options);
  } catch (thrown) {
    assert.ok(thrown instanceof UsageError, String(thrown));
    return thrown.message;
  }
  return "(no problem)";
}

describe("twotier paths", () => {
  test("counts with exactly the fields of the contract", () => {
    for (const { id } of catalogue) {
      for (const criterion of criterionIds) {
        const counted = JSON.parse(printed(id, { criterion, json: true, budget: 20_000 }));
        const { atLeast, ...fields } = counted;

        assert.deepEqual(Object.keys(fields), [
          ...[
            "machine",
            "criterion",
            "states",
            "transitions",
            "paths",
            "steps",
            "covered",
            "infeasible",
            "cpuMs",
          ],
        ]);
        assert.deepEqual(Object.keys(counted.covered), ["transitions", "cells"]);
        if (atLeast !== undefined) assert.ok(["simple", "prime"].includes(criterion));
      }
    }
  });

  test("prints as many paths as it counts", () => {
    const counted = JSON.parse(printed("order-wizard", { criterion: "round-trip", json: true }));
    const document = JSON.parse(printed("order-wizard", { criterion: "round-trip", format: "json" }));

    assert.equal(document.paths.length, counted.paths);
    assert.equal(document.states.length, counted.states);
    assert.deepEqual(Object.keys(document.paths[0][0]), ["sample", "from", "to", "accepted"]);
  });

  test("names the kind of person in the cells of the grid", () => {
    const { paths } = JSON.parse(printed("credentials", { criterion: "grid", format: "json" }));
    const kinds = new Set(paths.flat().flatMap((step: { kind?: string }) => step.kind ?? []));

    assert.ok(kinds.has("no-role") && kinds.has("sales-agent"));
  });

  test("writes the space for Graphviz and for SPIN", () => {
    const dot = printed("credentials", { format: "dot" });
    const promela = printed("credentials", { format: "promela" });

    assert.equal(dot.match(/ -> /g)?.length, 76);
    assert.equal(promela.match(/:: d_step/g)?.length, 76);
  });

  test("hands the paths of a feature to whoever can write it", () => {
    const writer: GherkinWriter = function* (model, _space, paths, language) {
      yield `${model.id} ${language} ${[...paths].length}`;
    };

    assert.equal(
      printed("partnership", { format: "gherkin", lang: "zh-TW" }, writer),
      "partnership zh-TW 132\n",
    );
  });

  test("refuses to print more paths than asked for, and gives the count", () => {
    assert.equal(
      problemOf("partnership", { format: "json", max: 10 }),
      'Machine "partnership", criterion "all-transitions": 132 paths of 618 steps, more than --max 10 paths; raise --max to print them.',
    );
  });

  test("says in one line what is unknown or out of range", () => {
    assert.match(
      problemOf("partnerships", {}),
      /No machine is called "partnerships". Did you mean "partnership"\?/,
    );
    assert.match(
      problemOf("partnership", { criterion: "tuor" }),
      /"tuor" is not a criterion. Did you mean "tour"\?/,
    );
    assert.match(
      problemOf("partnership", { format: "jsno" }),
      /"jsno" is not a format. Did you mean "json"\?/,
    );
    assert.match(problemOf("partnership", { observe: "pages" }), /Did you mean "page"\?/);
    assert.match(problemOf("partnership", { budget: 0 }), /--budget: 0 is not a whole number from 1/);
    assert.match(problemOf("partnership", { max: 0 }), /--max: 0/);
    assert.match(
      problemOf("partnership", { criterion: "w", budget: 5 }),
      /needs more than 5 steps; raise --budget/,
    );
    assert.match(
      problemOf("partnership", { limit: 3 }),
      /^Machine "partnership", state "[^"]+", event "[^"]+" \(link: "[^"]+"\): leads beyond the limit of 3 states/,
    );
  });
});
