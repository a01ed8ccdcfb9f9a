import assert from "node:assert/strict";
import { test } from "node:test";
import { createSandbox } from "../../sandbox/create-sandbox";
import { openImplementation } from "../open-target";

test("an address without the path of the API is refused, and the message names the address that was asked", async () => {
  const sandbox = await createSandbox();
  try {
    for (const [path, asked] of [
      ["", "/customers"],
      ["/v2/", "/v2/customers"],
    ]) {
      const driver = await openImplementation(`rest+${sandbox.url}${path}`);
      const message = `The API is not at this address: ${sandbox.url}${asked} gives no customers`;
      await assert.rejects(driver.hello(), (problem: Error) => problem.message.includes(message));
      await driver.bye();
    }
    const driver = await openImplementation(`rest+${sandbox.url}/v1/`);
    assert.equal((await driver.hello()).implementation.name, "Partner Center REST API");
    await driver.bye();
  } finally {
    await sandbox.close();
  }
});
