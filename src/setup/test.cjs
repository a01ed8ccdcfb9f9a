// `npm test`, in two files because an old Node must be able to read this one.
"use strict";

require("./supported-node.cjs");
require("./run-tests.cjs");
