import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createRedaction } from "./redaction";

describe("redaction", () => {
  test("hides a secret wherever it occurs, also inside longer texts", () => {
    const redaction = createRedaction();
    redaction.learn({ outcome: "observed", value: { text: "…", link: "https://x.example/1" } });

    const concealed = redaction.conceal({ message: "Follow https://x.example/1, please.", lines: [1, null] });

    assert.deepEqual(concealed, { message: "Follow ‹secret:1›, please.", lines: [1, null] });
  });

  test("gives the same placeholder to the same secret, and another to another one", () => {
    const redaction = createRedaction();
    redaction.learn({ temporaryPassword: "Aa1" });
    redaction.learn([{ temporaryPassword: "Bb2" }, { temporaryPassword: "Aa1" }]);

    assert.equal(redaction.concealText("Aa1 Bb2 Aa1"), "‹secret:1› ‹secret:2› ‹secret:1›");
  });

  test("leaves no rest of a secret that contains another one", () => {
    const redaction = createRedaction();
    redaction.learn({ link: "abc" });
    redaction.learn({ link: "abcdef" });

    assert.equal(redaction.concealText("abcdef"), "‹secret:2›");
  });

  test("takes other fields and empty secrets for what they are", () => {
    const redaction = createRedaction();
    redaction.learn({ userName: "admin", link: "" });

    assert.equal(redaction.concealText("admin"), "admin");
  });

  test("does not change the message that it copies", () => {
    const redaction = createRedaction();
    const message = { value: { link: "abc" } };
    redaction.learn(message);
    redaction.conceal(message);

    assert.deepEqual(message, { value: { link: "abc" } });
  });

  for (const password of ["secret", "order", "1", "e", '"', "‹secret:1›"]) {
    test(`hides the password ${password} where it is shown, and leaves placeholders and other texts alone`, () => {
      const redaction = createRedaction();
      redaction.learn([{ link: "portal/Qx7" }, { temporaryPassword: password }]);

      const concealed = redaction.conceal({
        id: "order-1",
        temporaryPassword: password,
        text: "secret portal/Qx7",
      });

      const { temporaryPassword, ...rest } = Object(concealed);
      assert.match(temporaryPassword, /^‹secret:[12]›$/);
      assert.deepEqual(rest, { id: "order-1", text: "secret ‹secret:1›" });
    });
  }

  test("finds a password that its JSON form changes", () => {
    const redaction = createRedaction();
    const password = 'Pa"s\\w\n9';
    redaction.learn({ temporaryPassword: password });

    assert.doesNotMatch(redaction.concealText(JSON.stringify({ text: `Use ${password}.` })), /Pa/);
    assert.deepEqual(redaction.conceal({ text: password }), { text: "‹secret:1›" });
  });
});
