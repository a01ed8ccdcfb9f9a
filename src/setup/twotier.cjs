#!/usr/bin/env node
"use strict";

// Nothing but a result of the command gives 0.
process.exitCode = 3;

require("./node-version.cjs");

const fs = require("node:fs");
const path = require("node:path");

const root = path.resolve(__dirname, "..", "..");

// An installed package has no compiler settings, and nothing to install or compile.
if (fs.existsSync(path.join(root, "tsconfig.json"))) require("./ready.cjs");

// Not a literal path: the dependency rule would miss the file in a clone that has not been compiled yet.
require(path.join(root, "dist", "src", "cli", "main.js"));
