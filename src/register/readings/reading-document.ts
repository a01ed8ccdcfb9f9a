import type { NumberedReading } from "./readings";

/** The page of a reading below the root of the project. */
export function readingPath({ id, name }: Pick<NumberedReading, "id" | "name">): string {
  return `docs/readings/${id}-${name}.md`;
}

/** A reading as a page in both languages. */
export function readingDocument(reading: NumberedReading): string {
  const { choices, effect, id, name, question, reason, requirements, statements } = reading;
  const rows = choices.map(
    (choice, index) => `| \`${choice.id}\`${index === 0 ? " (ours)" : ""} | ${choice.en} | ${choice.zh} |`,
  );
  return `# ${id}: ${name.replaceAll("-", " ")}

${question.en}

${question.zh}

| choice | | |
|---|---|---|
${rows.join("\n")}

## Reason

${reason.en}

${reason.zh}

## Effect of another choice

${effect.en}

${effect.zh}

## Affects

- Statements: ${statements.join(", ")}
- Requirements: ${requirements.map((slug) => `\`${slug}\``).join(", ")}
`;
}
