import { test } from "node:test";
import { assertUpToDate } from "../testing/assert-up-to-date";
import { compileErrors } from "./generate";

test(`${compileErrors.path} is up to date`, async () => {
  await assertUpToDate(compileErrors);
});
