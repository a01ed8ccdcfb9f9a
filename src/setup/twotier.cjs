#!/usr/bin/env node
"use strict";

require("./supported-node.cjs");

const { isCheckout } = require("./root.cjs");
if (isCheckout()) require("./ready.cjs").makeReady();

require("../../dist/src/cli/main.js");
