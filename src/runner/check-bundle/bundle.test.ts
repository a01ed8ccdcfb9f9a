import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { inLanguage } from "../../domain/text";
import { readCheckingKey, readSigningKey } from "../bundle/signing";
import { partDigest } from "../bundle/write-bundle";
import { verify } from "../verify";
import { checkBundle } from "./check-bundle";

const folder = mkdtempSync(join(tmpdir(), "twotier bundle 空 "));
after(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

const against = "nonconformant:cancel-keeps-the-customer";
const only = [
  "feature:customers/cancelling-the-order",
  "feature:customers/handing-over-the-credentials",
  "feature:partnerships/accepting-a-request",
  "machine:credentials/tour",
];

function writeKeys(name: string): void {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  writeFileSync(at(`${name}.key`), privateKey.export({ type: "pkcs8", format: "pem" }));
  writeFileSync(at(`${name}.pub`), publicKey.export({ type: "spki", format: "pem" }));
}

/** A copy in which one part was edited; with `cover` its digest in the manifest was corrected, too. */
function edited(part: string, edit: (text: string) => string, cover: boolean): string {
  const files = unzipSync(readFileSync(at("run.zip")));
  const text = strFromU8(files[part] ?? new Uint8Array());
  assert.notEqual(edit(text), text, "the edit finds its place");
  files[part] = strToU8(edit(text));
  if (cover) {
    const manifest = JSON.parse(strFromU8(files["manifest.json"] ?? new Uint8Array()));
    manifest.parts[part] = partDigest(files[part]);
    files["manifest.json"] = strToU8(JSON.stringify(manifest));
  }
  writeFileSync(at("edited.zip"), zipSync(files));
  return at("edited.zip");
}

async function contradictionsIn(path: string, key?: string): Promise<readonly string[]> {
  const check = await checkBundle(path, key === undefined ? undefined : readCheckingKey(key));
  return check.contradictions.map((contradiction) => inLanguage(contradiction, "en"));
}

describe("a bundle", () => {
  before(async () => {
    writeKeys("ours");
    writeKeys("theirs");
    const summary = await verify({ against, only, out: null, bundle: at("run.zip"), sign: at("ours.key") });
    assert.ok(summary.failed > 0, "something fails, or there is little to judge");
  });

  test("is consistent as it was written", async () => {
    assert.deepEqual(await contradictionsIn(at("run.zip")), []);
    assert.deepEqual(await contradictionsIn(at("run.zip"), at("ours.pub")), []);
  });

  test("is the same, byte for byte, for the same run but for its times", async () => {
    await verify({ against, only, out: null, bundle: at("again.zip") });

    const messagesIn = (name: string) => unzipSync(readFileSync(at(name)))["messages.ndjson"];
    assert.deepEqual(messagesIn("again.zip"), messagesIn("run.zip"));
  });

  test("holds placeholders instead of secrets", () => {
    const { "messages.ndjson": tape = new Uint8Array() } = unzipSync(readFileSync(at("run.zip")));

    const text = strFromU8(tape);
    assert.match(text, /"temporaryPassword":"‹secret:\d+›"/);
    assert.doesNotMatch(text, /"(temporaryPassword|link)":"[^‹]/);
    assert.doesNotMatch(text, /https?:\/\//);
  });

  test("contradicts itself after an edit that corrects no digest", async () => {
    const path = edited("summary.json", (text) => text.replace('"failed": ', '"failed": 1'), false);

    assert.ok((await contradictionsIn(path)).includes("summary.json is not what its digest says."));
  });

  test("contradicts itself where a verdict was turned round and every digest corrected", async () => {
    const path = edited(
      "events.ndjson",
      (text) => text.replace('"outcome":"fail"', '"outcome":"pass"'),
      true,
    );

    const found = (await contradictionsIn(path)).join("\n");

    assert.match(found, /the bundle says pass.*, the messages show fail /);
    assert.match(found, /summary\.json does not follow from the events/);
  });

  test("contradicts itself where an answer was changed", async () => {
    const change = (text: string) => text.replaceAll('"page":"review"', '"page":"new-customer"');

    assert.notDeepEqual(await contradictionsIn(edited("messages.ndjson", change, true)), []);
  });

  test("contradicts itself where messages were taken out or put in", async () => {
    const without = (text: string) => text.replace(/\n\{"session":2,"verb":"act".*/, "");
    const [last = ""] =
      /.*\n$/.exec(
        strFromU8(unzipSync(readFileSync(at("run.zip")))["messages.ndjson"] ?? new Uint8Array()),
      ) ?? [];

    const short = await contradictionsIn(edited("messages.ndjson", without, true));
    const long = await contradictionsIn(edited("messages.ndjson", (text) => text + last, true));

    assert.match(short.join("\n"), /The messages break off: session 2/);
    assert.match(long.join("\n"), /1 messages answer nothing/);
  });

  for (const session of [-5, 0, 1.5, 1e9]) {
    test(`contradicts itself where a message of session ${session} was put in`, async () => {
      const put = (text: string) => `${text}${JSON.stringify({ session, verb: "bye", asked: {} })}\n`;

      assert.match((await contradictionsIn(edited("messages.ndjson", put, true))).join("\n"), /no session/);
    });
  }

  test("contradicts itself where an arrangement was changed", async () => {
    const change = (text: string) =>
      text.replace('"value":{"providers":[{"id":"northwind"', '"value":{"providers":[{"id":"other"');

    const found = await contradictionsIn(edited("messages.ndjson", change, true));

    assert.match(found.join("\n"), /An arrangement was changed/);
  });

  test("shows with a key that somebody else has signed or edited it", async () => {
    const signature = "The signature was not made with this key, or not for this bundle.";
    const path = edited("badge.json", (text) => text.replace("fail", "pass"), true);

    assert.deepEqual(await contradictionsIn(at("run.zip"), at("theirs.pub")), [signature]);
    assert.ok((await contradictionsIn(path, at("ours.pub"))).includes(signature));
    assert.match((await contradictionsIn(at("again.zip"), at("ours.pub"))).join(), /has no signature/);
  });

  /** A copy whose files were changed as a whole, digests and all. */
  function rebuilt(change: (files: Record<string, Uint8Array>) => void): string {
    const files = unzipSync(readFileSync(at("run.zip")));
    change(files);
    writeFileSync(at("rebuilt.zip"), zipSync(files));
    return at("rebuilt.zip");
  }

  const everyKind: readonly (readonly [what: string, path: () => string, found: RegExp])[] = [
    [
      "another seed",
      () => edited("events.ndjson", (text) => text.replace('"seed":1,', '"seed":2,'), true),
      /messages break off|"seed" differs|does not follow/,
    ],
    [
      "another capability",
      () => edited("events.ndjson", (text) => text.replace('"roles":true', '"roles":false'), true),
      /"capabilities" differs/,
    ],
    [
      "another blamed requirement",
      () =>
        edited(
          "events.ndjson",
          (text) =>
            text.replace('"requirement":"cancel-abandons-order"', '"requirement":"done-closes-draft"'),
          true,
        ),
      /the bundle says fail done-closes-draft, the messages show fail cancel-abandons-order/,
    ],
    [
      "another target",
      () => edited("manifest.json", (text) => text.replace(against, "reference"), false),
      /manifest\.json does not follow/,
    ],
    [
      "a digest of something else",
      () => edited("manifest.json", (text) => text.replace(/("junit\.xml": ")./, "$1x"), false),
      /junit\.xml is not what its digest says/,
    ],
    ["a missing part", () => rebuilt((files) => void delete files["junit.xml"]), /junit\.xml is missing/],
    [
      "two parts that have changed places",
      () =>
        rebuilt((files) => {
          const { "badge.json": badge = new Uint8Array(), "junit.xml": junit = new Uint8Array() } = files;
          Object.assign(files, { "badge.json": junit, "junit.xml": badge });
        }),
      /badge\.json is not what its digest says/,
    ],
    [
      "a file that wants to leave the folder",
      () => rebuilt((files) => void Object.assign(files, { "../../\u001bout.txt": strToU8("x") })),
      /\.\.\/\.\.\/\?out\.txt does not belong to a bundle/,
    ],
    [
      "a report that says something else",
      () => edited("report.html", (text) => text.replace("</body>", "<p>All is well.</p></body>"), true),
      /report\.html does not follow from the events/,
    ],
  ];
  for (const [what, path, found] of everyKind) {
    test(`contradicts itself with ${what}`, async () => {
      assert.match((await contradictionsIn(path())).join("\n"), found);
    });
  }

  test("is no bundle where it is cut off, or claims more than anybody unpacks", async () => {
    const whole = readFileSync(at("run.zip"));
    writeFileSync(at("cut.zip"), whole.subarray(0, whole.length / 2));
    const bomb = Buffer.from(zipSync({ "manifest.json": strToU8("{}") }));
    for (const [signature, place] of [
      ["PK\u0003\u0004", 22],
      ["PK\u0001\u0002", 24],
    ] as const) {
      bomb.writeUInt32LE(0x7fffffff, bomb.indexOf(signature, 0, "latin1") + place);
    }
    writeFileSync(at("bomb.zip"), bomb);

    await assert.rejects(checkBundle(at("cut.zip"), undefined), { name: "UsageError" });
    await assert.rejects(
      checkBundle(at("bomb.zip"), undefined),
      /manifest\.json brings it to more than \d+ bytes/,
    );
  });

  test("is no bundle where a part unpacks to many times its size, or it holds many files", async () => {
    const zeros = zipSync({ "manifest.json": strToU8("{}"), "messages.ndjson": new Uint8Array(50_000_000) });
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`x${index}`, strToU8("")]));
    writeFileSync(at("zeros.zip"), zeros);
    writeFileSync(at("many.zip"), zipSync(many));

    await assert.rejects(
      checkBundle(at("zeros.zip"), undefined),
      /messages\.ndjson is packed more than 200 times/,
    );
    await assert.rejects(checkBundle(at("many.zip"), undefined), /more than 100 files/);
  });

  test("is not to be had from a file that is none", async () => {
    writeFileSync(at("none.zip"), "no zip");

    await assert.rejects(checkBundle(at("none.zip"), undefined), /is no bundle that this version can read/);
    await assert.rejects(checkBundle(at("missing.zip"), undefined), { name: "UsageError" });
  });

  test("takes no other key than Ed25519", () => {
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 1024 });
    writeFileSync(at("rsa.key"), privateKey.export({ type: "pkcs8", format: "pem" }));
    writeFileSync(at("no.key"), "no key");

    assert.throws(
      () => readSigningKey(at("rsa.key")),
      /is no private Ed25519 key in PEM \(it is of type rsa\)/,
    );
    assert.throws(() => readSigningKey(at("no.key")), /it cannot be read as a key/);
    assert.throws(() => readSigningKey(at("missing.key")), /ENOENT/);
  });

  test("is refused together with what breaks a conversation", async () => {
    await assert.rejects(verify({ bundle: at("x.zip"), workers: 2 }), /cannot be combined with --workers/);
    await assert.rejects(verify({ bundle: at("x.zip"), failFast: true }), /--fail-fast/);
    await assert.rejects(verify({ sign: at("ours.key") }), /--sign needs --bundle/);
  });
});
