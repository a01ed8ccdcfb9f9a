#!/usr/bin/env node
"use strict";

require("./supported-node.cjs");

const path = require("node:path");
const { root, isCheckout } = require("./root.cjs");

if (isCheckout()) require("./ready.cjs").makeReady();

// No literal path: the dependency rule would miss the file in a clone that has not been compiled yet.
require(path.join(root, "dist", "src", "cli", "main.js"));
