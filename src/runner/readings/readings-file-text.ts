import { Document, isMap, isScalar } from "yaml";
import type { Choices } from "../../domain/choices";
import { readings } from "../../register/readings/readings";

/** The choices as YAML that people can edit: a line for each reading, below its question. */
export function readingsFileText(choices: Choices, title: string): string {
  const document = new Document(choices);
  document.commentBefore = ` ${title}`;
  for (const { id, question, choices: possible } of readings) {
    const { contents } = document;
    const pair = isMap(contents)
      ? contents.items.find(({ key }) => isScalar(key) && key.value === id)
      : undefined;
    if (pair === undefined || !isScalar(pair.key)) continue;
    pair.key.spaceBefore = true;
    pair.key.commentBefore = ` ${question.en}\n ${possible.map((choice) => choice.id).join(" | ")}`;
  }
  return document.toString({ lineWidth: 0 });
}
