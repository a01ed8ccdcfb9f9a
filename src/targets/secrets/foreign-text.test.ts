import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import { foreignEnd, foreignText } from "./foreign-text";
import { forgetSecrets, hideShownSecrets, rememberSecrets } from "./shown-secrets";

afterEach(forgetSecrets);

const secret = `Zk"9\\q'\n空<&> ü`;

describe("a secret that was shown", () => {
  const forms: Readonly<Record<string, string>> = {
    "as it is": secret,
    "in JSON": JSON.stringify({ text: secret }),
    "in JSON within JSON": JSON.stringify(JSON.stringify(secret)),
    "percent-encoded": `https:x/${encodeURIComponent(secret)}/`,
    "in a form": new URLSearchParams({ a: secret }).toString(),
    "in base64": Buffer.from(secret).toString("base64"),
    "in base64 after a user name": Buffer.from(`ann:${secret}`).toString("base64"),
    "in base64url between others": Buffer.from(`ab${secret}cd`).toString("base64url"),
    "in hexadecimal": Buffer.from(secret).toString("hex"),
    "for a shell": `'${secret.replaceAll("'", "'\\''")}'`,
    "on one line": secret.replaceAll(/\s+/g, " "),
  };
  for (const [name, text] of Object.entries(forms)) {
    test(`is hidden ${name}`, () => {
      rememberSecrets({ value: [{ temporaryPassword: secret }] });

      const hidden = hideShownSecrets(`before ${text} after`);

      assert.match(hidden, /^before .*‹secret›.* after$/s);
      assert.doesNotMatch(hidden, /Zk|Wms5|[pt]rOS|5a6b/);
    });
  }

  test("is hidden before the text is cut", () => {
    rememberSecrets({ link: "portal-link-0123456789" });

    const text = `${"x".repeat(1_960)}portal-link-0123456789${"y".repeat(100)}`;

    assert.doesNotMatch(foreignText(text), /portal/);
    assert.doesNotMatch(foreignEnd(`portal-link-0123456789${"x".repeat(1_990)} end`), /0123/);
  });

  for (const word of ["secret", "order", "1", '"', "e", "customer", "link"]) {
    test(`is left alone where it is the ordinary word ${word}`, () => {
      rememberSecrets({ temporaryPassword: word });

      assert.equal(
        hideShownSecrets('the "secret" order 1 of a customer: ‹secret:1›'),
        'the "secret" order 1 of a customer: ‹secret:1›',
      );
    });
  }
});

describe("foreignText", () => {
  for (const text of [
    "temporaryPassword: hunter2x",
    '{"password":"hunter2x \\" hunter2x"}',
    "token=hunter2x",
    "Authorization: Bearer hunter2x",
    "the password is hunter2x",
    "密碼：hunter2x",
    "https://portal.example/hunter2x",
    "cannot store password for Contoso (hunter2x)",
    "ValueError: passwd too weak, was 'hunter2x'",
    "the user hunter2x!9 has a password",
    "Contoso 的密碼無法儲存：值為 hunter2x",
  ]) {
    test(`hides what looks like a secret: ${text}`, () => {
      assert.doesNotMatch(foreignText(text), /hunter2x/);
    });
  }

  test("leaves the place of an error in a file, and lines without passwords", () => {
    const text = 'File "portal.py:12", password check\nKeyError: subscription-12';

    assert.equal(foreignText(text), text);
  });

  test("is short, visible and of one form for any value", () => {
    assert.equal(foreignText({ a: ["\u202e"] }), '{"a":["‹U+202E›"]}');
    assert.ok(foreignText("x".repeat(7_000_000)).length <= 2_000);
    assert.match(foreignText("x".repeat(7_000_000)), /‹\+6998\d\d\d characters/);
  });
});
