// A reporter for `node --test`: the built-in `dot`, followed by the counts in one line. TWOTIER_FAILED_STAGES names the stages of
// `npm test` that failed before: each counts as a failure.
"use strict";

const { dot } = require("node:test/reporters");

module.exports = async function* dotsAndCounts(source) {
  const counts = {};
  async function* counted() {
    for await (const event of source) {
      const [, name, count] = /^([a-z]+) (\d+)$/.exec(event.data?.message ?? "") ?? [];
      if (event.type === "test:diagnostic" && name !== undefined) counts[name] = Number(count);
      yield event;
    }
  }
  yield* dot(counted());
  const { pass = 0, fail = 0, cancelled = 0, skipped = 0, todo = 0 } = counts;
  const stages = (process.env.TWOTIER_FAILED_STAGES ?? "").split(" ").filter(Boolean);
  if (stages.length > 0) yield `Failed: npm run ${stages.join(", npm run ")}\n`;
  yield `${pass} passed, ${fail + cancelled + stages.length} failed, ${skipped + todo} skipped\n`;
};
