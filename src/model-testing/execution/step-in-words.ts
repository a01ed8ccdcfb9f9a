import type { Language } from "../../domain/language";
import type { MachineInstance, TestStep } from "./machine-instance";

/** One move as a line that a person could follow: who, and what. */
export function stepInWords(
  instances: readonly MachineInstance[],
  testStep: TestStep,
  language: Language,
): string {
  const instance = instances[testStep.instance];
  if (instance === undefined) return "";
  const { subject, actors } = instance;
  const sentence = subject.model.describeEvent(subject.sample(testStep.sample), language);
  const who = subject.person(testStep.sample, testStep.kind, actors);
  return language === "en" ? `${who}: ${sentence}` : `${who}：${sentence}`;
}

/** What must be there before the moves, for each machine. */
export function givenInWords(instances: readonly MachineInstance[], language: Language): readonly string[] {
  return instances.map(({ subject }) => subject.model.given[language]);
}
