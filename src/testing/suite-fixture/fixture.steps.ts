import { setDefaultTimeout, Then, type World } from "@cucumber/cucumber";
import type { Finding } from "../../assertions/finding";
import { exchangesMediaType, findingMediaType } from "../../assertions/finding-attachment";

/** Steps for tests of the runner. Each has the result that its sentence names. */
const findings: Readonly<Record<string, Finding>> = {
  absent: { kind: "absent", capability: "upgrade" },
  unserved: { kind: "unserved", capability: "customers", asked: "customers" },
  crash: { kind: "crash", verb: "act", detail: 'The implementation crashed during "act": it fell over.' },
  "crash-reset": { kind: "crash", verb: "reset", detail: "It fell over while it was reset." },
  hang: { kind: "hang", verb: "observe", detail: "No answer within 10 ms." },
  "adapter-fault": { kind: "adapter-fault", diagnosis: "wrong-id", detail: "The answer has another id." },
  "other-reason": {
    kind: "other-reason",
    expected: "refused, for one reason",
    observed: "refused, for another",
  },
  mismatch: { kind: "mismatch", expected: "one thing", observed: "another thing" },
};

function attach(world: World, finding: Finding): void {
  void world.attach(JSON.stringify(finding), findingMediaType);
  void world.attach(JSON.stringify([{ verb: "act" }]), exchangesMediaType);
}

setDefaultTimeout(200);

Then("something holds", () => undefined);

Then("something does not hold", function (this: World) {
  attach(this, findings["mismatch"] as Finding);
  throw new Error("Unmet");
});

Then("something ends with {word}", function (this: World, name: string) {
  const finding = findings[name];
  if (finding === undefined) throw new TypeError("Cannot read properties of undefined");
  attach(this, finding);
  if (finding.kind !== "other-reason") throw new Error("Unmet");
});
