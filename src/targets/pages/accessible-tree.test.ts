import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  accessibleTree,
  definitionOf,
  findNode,
  linkIn,
  nodesOf,
  rowsOf,
  sectionOf,
  wordsOf,
} from "./accessible-tree";

const page = accessibleTree(`
- main:
  - heading "Customers" [level=1]
  - 'button "Add new customer: \\"A\\"" [disabled]'
  - term: Reseller
  - definition: Fabrikam
  - heading "Subscriptions" [level=2]
  - list:
    - listitem: 5 × Office
  - heading "Others" [level=2]
  - table "Customers":
    - rowgroup:
      - row "Company Reseller":
        - columnheader "Company"
        - columnheader "Reseller"
    - rowgroup:
      - row "Contoso —":
        - cell "Contoso":
          - link "Contoso":
            - /url: /pages/customers/1
        - cell "—"
`);

describe("The accessibility tree of a page", () => {
  test("has roles, names, states and addresses", () => {
    const button = findNode(page, "button", 'Add new customer: "A"');

    assert.deepEqual(button?.states, ["disabled"]);
    assert.equal(findNode(page, "link", "Contoso")?.url, "/pages/customers/1");
  });

  test("gives the definition of a term", () => {
    assert.equal(wordsOf(definitionOf(nodesOf(page), "Reseller") ?? page), "Fabrikam");
    assert.equal(definitionOf(nodesOf(page), "Domain"), undefined);
  });

  test("divides a page at its headings", () => {
    const section = sectionOf(page, "Subscriptions") ?? [];

    assert.deepEqual(section.filter(({ role }) => role === "listitem").map(wordsOf), ["5 × Office"]);
    assert.equal(
      section.some(({ role }) => role === "table"),
      false,
    );
    assert.equal(sectionOf(page, "Absent"), undefined);
  });

  test("gives the cells of a table by their columns", () => {
    const [row, ...others] = rowsOf(page, "Customers");

    assert.equal(linkIn(row?.get("Company")), "/pages/customers/1");
    assert.equal(row?.get("Reseller")?.name, "—");
    assert.deepEqual(others, []);
  });
});
