import { defineStep } from "@cucumber/cucumber";
import type { ParsedParameters } from "../src/vocabulary/parameter-types";
import type { Sentence } from "../src/vocabulary/print-sentence";
import { requireOneCucumber } from "./require-single-cucumber";
import type { ConformanceWorld } from "./world";

requireOneCucumber();

/** Defines one step in both languages. The body receives the values of the sentence's parameters in their order. */
export function sentence<English extends string>(
  expressions: Sentence<English>,
  body: (world: ConformanceWorld, ...parameters: ParsedParameters<English>) => Promise<void>,
): void {
  const code = withArity(
    expressions.en.split("{").length - 1,
    async function (this: ConformanceWorld, ...parameters: ParsedParameters<English>) {
      await body(this, ...parameters);
    },
  );
  defineStep(expressions.en, code);
  defineStep(withOptionalSpaces(expressions["zh-TW"]), code);
}

/** Chinese has spaces only between Chinese and Latin characters, so a space beside a parameter is optional. */
function withOptionalSpaces(expression: string): string {
  return expression.replaceAll("{", "( ){").replaceAll("}", "}( )");
}

/** Cucumber compares the length of a function with the number of parameters in its expression. */
function withArity<Code extends (...parameters: never[]) => unknown>(arity: number, code: Code): Code {
  return Object.defineProperty(code, "length", { value: arity });
}
