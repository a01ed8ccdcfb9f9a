import { test } from "node:test";
import { compareRandomMachines } from "./compare-random-machines";

test("compile finds the graph that XState finds, on 300 random machines", () => {
  compareRandomMachines(300);
});
