import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { languages } from "../domain/language";
import { refusalReasons } from "../domain/refusal-reason";
import { allParameterTypes } from "./parameter-types";
import { printSentence } from "./print-sentence";
import { namedReasonInWords, refusalPhrases } from "./reasons";
import { sentences } from "./sentences";

const office = { offer: "office", licences: 1 };

function parametersOf(expression: string): readonly string[] {
  return [...expression.matchAll(/\{([\w-]+)\}/g)].map(([, name = ""]) => name);
}

describe("sentences", () => {
  for (const [name, sentence] of Object.entries(sentences)) {
    test(`${name} has the same number of known parameters in both languages`, () => {
      const [en, zh] = [parametersOf(sentence.en), parametersOf(sentence["zh-TW"])];

      assert.equal(en.length, zh.length);
      for (const parameter of [...en, ...zh]) assert.ok(allParameterTypes.has(parameter), parameter);
    });
  }
});

describe("printSentence", () => {
  test("prints people, verbs and lists in each language", () => {
    const values = ["northwind-sales-agent", "past", [office]] as const;

    assert.deepEqual(
      languages.map((language) => printSentence(sentences.choosesLines, language, ...values)),
      [
        "the provider's sales agent has chosen 1 Office licence for the order",
        "提供者的銷售代理人已選取新客戶所需的 1 個 Office 授權",
      ],
    );
  });

  test("prints an empty list with the noun in English and with the verb in Chinese", () => {
    assert.equal(
      printSentence(sentences.seesResellers, "en", "northwind", []),
      "the provider sees nobody under Indirect resellers",
    );
    assert.equal(
      printSentence(sentences.seesResellers, "zh-TW", "northwind", []),
      "提供者在 [間接轉銷商] 頁面上看不到任何經銷商",
    );
  });

  test("prints the plural only for numbers other than one", () => {
    const buys = (additional: number) =>
      printSentence(sentences.buysLicencesForUnknown, "en", "northwind", "present", additional);

    assert.equal(buys(1), "the provider buys 1 licence for an unknown subscription");
    assert.equal(buys(-1), "the provider buys -1 licences for an unknown subscription");
  });
});

test("every printed reason is parsed as the same reason", () => {
  const mentioned = { reseller: "Litware", customer: "Contoso Retail", offer: "Office Premium" };
  for (const reason of refusalReasons)
    for (const language of languages)
      assert.equal(refusalPhrases.get(namedReasonInWords({ reason, ...mentioned }, language)), reason);
});
