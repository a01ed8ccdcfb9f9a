// A reporter for node --test: says what failed and keeps quiet about what passed. The counts go to the file named in
// TWOTIER_TEST_COUNTS, because a reporter cannot hand anything back to the process that started the run.
"use strict";

const fs = require("node:fs");
const path = require("node:path");

function describe({ name, file, line, details }) {
  const where = file ? `  (${path.relative(process.cwd(), file)}${line ? `:${line}` : ""})` : "";
  const cause = details.error?.cause ?? details.error;
  const told = typeof cause === "object" ? (cause.stack ?? cause.message) : String(cause);
  return `  ✖ ${name}${where}\n${told.replace(/^/gm, "    ")}\n`;
}

/** A suite that failed only because something in it failed says nothing new. */
function isEcho({ details }) {
  return details.error?.failureType === "subtestsFailed";
}

module.exports = async function* report(source) {
  const counts = {};
  for await (const { type, data } of source) {
    if (type === "test:fail" && !isEcho(data)) yield describe(data);
    if (type === "test:stderr") yield data.message;
    const total = type === "test:diagnostic" && /^(\w+) (\d+)$/.exec(data.message);
    if (total) counts[total[1]] = Number(total[2]);
  }
  fs.writeFileSync(process.env.TWOTIER_TEST_COUNTS, JSON.stringify(counts));
};
