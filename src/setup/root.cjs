"use strict";

const { existsSync } = require("node:fs");
const path = require("node:path");

const root = path.resolve(__dirname, "..", "..");

/** An installed package ships neither the compiler's settings nor the sources, so there is nothing to set up or compile. */
function isCheckout() {
  return existsSync(path.join(root, "tsconfig.json")) && existsSync(path.join(root, "src", "cli"));
}

/** What set-up remembers between runs. In dist/, so that deleting dist/ makes it forget. */
const memory = path.join(root, "dist", ".setup");

module.exports = { root, memory, isCheckout };
