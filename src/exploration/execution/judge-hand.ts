import { lineAbout } from "../../expectation/expect-same";
import type { Hand } from "../bindings/binding";
import { fine, type Report } from "./report";
import { groundOf } from "./ruling";

const withoutIt = { en: "without it", "zh-TW": "未包含" } as const;

/** Silence where somebody was handed what the step promises. */
export function judgeHand(machine: string, hand: Hand, result: object): Report | undefined {
  const given: unknown = Reflect.get(result, hand.field);
  if (typeof given === "string" && given.includes(hand.text)) return undefined;
  const { requirement } = groundOf(machine, [{ requirement: hand.requirement }]);
  const finding = {
    kind: "mismatch",
    expected: lineAbout(hand.field, hand.words),
    observed: lineAbout(hand.field, withoutIt),
  } as const;
  return { ...fine, finding, requirement, about: hand.field };
}
