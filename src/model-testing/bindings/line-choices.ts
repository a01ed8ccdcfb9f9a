import type { LineChoice } from "../../../machines/order-lines";
import type { OrderLine } from "../../port/shapes";

/** What the machines' choices of lines are in the house's catalogue: each is good or wrong in one respect only. */
const lines = {
  one: [{ offer: "office", licences: 10 }],
  several: [
    { offer: "office", licences: 3 },
    { offer: "intune", licences: 5 },
  ],
  empty: [],
  "unknown-offer": [{ offer: "solitaire", licences: 5 }],
  "too-few": [{ offer: "intune", licences: 4 }],
  "too-many": [{ offer: "intune", licences: 101 }],
  fraction: [{ offer: "office", licences: 1.5 }],
} as const satisfies Record<LineChoice, readonly OrderLine[]>;

/** A fresh copy: implementations of this process may keep what they are given. */
export function linesOf(choice: LineChoice): OrderLine[] {
  return lines[choice].map((line) => ({ ...line }));
}
