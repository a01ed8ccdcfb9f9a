import { test } from "node:test";
import { compareRandomMachines } from "./compare-random-machines";

test("compile finds the graph that XState finds, on 5000 random machines", () => {
  compareRandomMachines(5000);
});
