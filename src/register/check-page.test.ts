import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkPage, type DigestedStatement } from "./check-page";
import { PageUnreadable } from "./page/page-unreadable";
import { sentenceDigest } from "./sentence-digest";

const fixture = [
  { id: "db4d0-104", en: "Cats sleep.", "zh-TW": "貓在睡覺。" },
  { id: "db4d0-105", en: "Dogs [bark](https://dogs.example).", "zh-TW": "狗在叫。" },
] as const;

const register: readonly DigestedStatement[] = [
  { id: "S104", digest: { en: sentenceDigest("Cats sleep."), zh: sentenceDigest("貓在睡覺。") } },
  {
    id: "S105",
    digest: { en: sentenceDigest("Dogs [bark](https://dogs.example)."), zh: sentenceDigest("狗在叫。") },
  },
];

function span(id: string, zh: string, en: string): string {
  return `<span data-ttu-id="${id}">${zh}</span><span class="sxs-lookup"><span data-stu-id="${id}">${en}</span></span>`;
}

function markdown(
  rows: readonly { readonly id: string; readonly en: string; readonly "zh-TW": string }[],
): string {
  return [
    "---",
    "title: 動物",
    "---",
    ...rows.map((row) => `- ${span(row.id, row["zh-TW"], row.en)} <br>`),
  ].join("\n");
}

function differences(text: string): readonly string[] {
  return checkPage(text, register).differences.map(({ kind, id, language }) => `${kind} ${id} ${language}`);
}

function unreadable(where: string, what: RegExp) {
  return (thrown: unknown): boolean => {
    assert.ok(thrown instanceof PageUnreadable);
    assert.equal(thrown.where, where);
    assert.match(thrown.what, what);
    assert.notEqual(thrown.expected, "");
    return true;
  };
}

describe("checkPage", () => {
  for (const [form, text] of [
    ["a list of statements", JSON.stringify(fixture)],
    ["the Markdown page", markdown(fixture)],
  ] as const) {
    test(`finds no difference in ${form} that has not changed`, () => {
      assert.deepEqual(checkPage(text, register), { sentences: 4, differences: [] });
    });

    test(`names a sentence that changed in one language of ${form}`, () => {
      assert.deepEqual(differences(text.replace("Cats sleep", "Cats wake")), ["changed S104 en"]);
      assert.deepEqual(differences(text.replace("狗在叫", "狗在睡")), ["changed S105 zh-TW"]);
    });
  }

  test("names a removed statement in both languages", () => {
    assert.deepEqual(differences(JSON.stringify([fixture[0]])), ["missing S105 en", "missing S105 zh-TW"]);
  });

  test("names a sentence that lost its translation", () => {
    const page = markdown(fixture).replace('<span data-ttu-id="db4d0-104">貓在睡覺。</span>', "");

    assert.deepEqual(differences(page), ["missing S104 zh-TW"]);
  });

  test("names added sentences by the id in the page if the register cannot contain it", () => {
    const rows = [
      ...fixture,
      { id: "db4d0-106", en: "Owls.", "zh-TW": "貓頭鷹。" },
      { id: "x-1", en: "", "zh-TW": "" },
    ];

    assert.deepEqual(differences(markdown(rows)), [
      "added S106 en",
      "added x-1 en",
      "added S106 zh-TW",
      "added x-1 zh-TW",
    ]);
  });

  test("ignores how the page is wrapped, and a byte order mark", () => {
    assert.deepEqual(differences(markdown(fixture).replace("Cats sleep", "Cats\n   sleep")), []);
    assert.deepEqual(differences(`\uFEFF${JSON.stringify(fixture)}`), []);
  });

  test("compares with the whole register by default", () => {
    const { differences } = checkPage(JSON.stringify(fixture));

    assert.equal(differences.filter(({ kind }) => kind === "missing").length, 210);
    assert.equal(differences.filter(({ kind }) => kind === "changed").length, 4);
  });

  test("rejects a text without any marked sentence", () => {
    assert.throws(() => checkPage("# Cats\n\nThey sleep."), unreadable("as a whole", /marks no sentence/));
    assert.throws(() => checkPage(""), unreadable("as a whole", /marks no sentence/));
  });

  test("rejects JSON that is cut off", () => {
    assert.throws(() => checkPage('[{"id":'), unreadable("as a whole", /not JSON/));
  });

  test("rejects a list with an entry without a language, and names it", () => {
    const text = JSON.stringify([fixture[0], { id: "db4d0-105", en: "Dogs." }]);

    assert.throws(() => checkPage(text), unreadable('in entry 2, field "zh-TW"', /string/));
    assert.throws(() => checkPage('{"id":"db4d0-104"}'), unreadable("as a whole", /array/));
  });

  test("rejects a span that is not closed, and names it", () => {
    const page = markdown(fixture).replace("狗在叫。</span>", "狗在叫。");

    assert.throws(() => checkPage(page), unreadable("at the zh-TW sentence 2", /not a closed span/));
  });

  test("rejects two sentences with one id", () => {
    const page = markdown([...fixture, fixture[0]]);

    assert.throws(() => checkPage(page), unreadable('at "db4d0-104"', /two en sentences/));
  });
});
