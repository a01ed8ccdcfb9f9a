import { defineStep } from "@cucumber/cucumber";
import type { Language } from "../src/domain/language";
import { requireOneCucumber } from "./require-single-cucumber";
import type { ConformanceWorld } from "./world";

requireOneCucumber();

/** What a step does: the stage of the scenario first, then the sentence's parameters in the order in which they stand. */
export type Body<Parameters extends readonly unknown[]> = (
  world: ConformanceWorld,
  ...parameters: Parameters
) => Promise<void>;

/**
 * One step in both languages. The parameters stand in the same order in both expressions, so that one body serves them; it is
 * the same sentence under Given, When and Then, because its verb says which it is.
 */
export function sentence<Parameters extends readonly unknown[]>(
  expressions: Readonly<Record<Language, string>>,
  body: Body<Parameters>,
): void {
  const code = withArity(body.length - 1, async function (this: ConformanceWorld, ...parameters: Parameters) {
    await body(this, ...parameters);
  });
  defineStep(expressions.en, code);
  defineStep(withFreeSpaces(expressions["zh-TW"]), code);
}

/** Chinese sets no space between words, but one between Chinese and Latin letters: both are right around a parameter. */
function withFreeSpaces(expression: string): string {
  return expression.replaceAll("{", "( ){").replaceAll("}", "}( )");
}

/** Cucumber counts a function's parameters to know whether it fits its expression. */
function withArity<Code extends (...parameters: never[]) => unknown>(arity: number, code: Code): Code {
  return Object.defineProperty(code, "length", { value: arity });
}
