import { lineAbout } from "../../assertions/compare-texts";
import type { ExpectedResult } from "../bindings/binding";
import { basisOf } from "./expected-outcome";
import { passed, type Report } from "./report";

const withoutIt = { en: "without it", "zh-TW": "未包含" } as const;

/** Silence where somebody was handed what the step promises. */
export function checkResult(
  machine: string,
  expectedResult: ExpectedResult,
  result: object,
): Report | undefined {
  const given: unknown = Reflect.get(result, expectedResult.field);
  if (typeof given === "string" && given.includes(expectedResult.text)) return undefined;
  const { requirement } = basisOf(machine, [{ requirement: expectedResult.requirement }]);
  const finding = {
    kind: "mismatch",
    expected: lineAbout(expectedResult.field, expectedResult.words),
    observed: lineAbout(expectedResult.field, withoutIt),
  } as const;
  return { ...passed, finding, requirement, about: expectedResult.field };
}
