import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { outerElement, textElement } from "./xml";

describe("XML", () => {
  test("escapes what a parser would take for markup or leave out", () => {
    const xml = textElement("e", { name: 'a < b & "c" > d\r\n\t' }, 'a < b & "c" > d\r\n');

    const name = "a &lt; b &amp; &quot;c&quot; &gt; d&#xD;&#xA;&#x9;";
    assert.equal(xml, `<e name="${name}">a &lt; b &amp; "c" &gt; d&#xD;\n</e>`);
  });

  test("closes elements with and without content", () => {
    const lines = [...outerElement("a", {}, outerElement("b", { n: 1 }, [], "  "))];

    assert.equal(lines.join(""), '<a>\n  <b n="1"/>\n</a>\n');
  });
});
