import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { defaultReset } from "../../port/default-data/default-reset";
import { MissingFixture } from "../../port/faults";
import { inProcess } from "../../port/in-process";
import { createReference } from "../../reference/reference-implementation";
import { PortSession } from "./port-session";

/** A server that cannot show the customers of resellers, as one that has the REST API alone. */
const reference = inProcess(createReference());
const server = {
  ...reference,
  observe: (async (who, what, args) => {
    if (who.startsWith("fabrikam")) throw new MissingFixture("GET /portal/customers");
    return reference.observe(who, what, args);
  }) as typeof reference.observe,
};

const shown = { person: "northwind-sales-agent", what: "customers", args: {} } as const;
const hidden = { person: "fabrikam-sales-agent", what: "customers", args: {} } as const;

describe("a session with a server that cannot show everything", () => {
  for (const pipelining of [false, true]) {
    test(`has no answer to what cannot be shown${pipelining ? ", with several requests at once" : ""}`, async () => {
      const hello = { ...(await reference.hello()), pipelining };
      const session = new PortSession(server, hello, defaultReset(1), () => undefined);
      await session.reset();

      const answers = await session.observeAll([hidden, shown]);

      assert.deepEqual(answers, [undefined, { outcome: "observed", value: [] }]);
      await assert.rejects(session.observeAll([hidden]), MissingFixture);
      assert.deepEqual(await session.observeAll([]), []);
    });
  }
});
