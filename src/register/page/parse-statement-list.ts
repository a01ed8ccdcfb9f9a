import { z } from "zod";
import type { PageSentence } from "./page-sentence";
import { PageUnreadable } from "./page-unreadable";

const listed = z.array(z.object({ id: z.string().min(1), en: z.string(), "zh-TW": z.string() }));
const expected = 'a JSON array of statements, each with texts "id", "en" and "zh-TW"';

/** Reads the page from a list of statements in JSON. Throws `PageUnreadable` if the list is malformed. */
export function parseStatementList(text: string): readonly PageSentence[] {
  const parsed = listed.safeParse(parseJson(text));
  if (!parsed.success) {
    const [problem] = parsed.error.issues;
    throw new PageUnreadable(
      placeOf(problem?.path ?? []),
      problem?.message ?? "it has another form",
      expected,
    );
  }
  return parsed.data.flatMap((statement): readonly PageSentence[] => [
    { anchor: statement.id, language: "en", text: statement.en },
    { anchor: statement.id, language: "zh-TW", text: statement["zh-TW"] },
  ]);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new PageUnreadable("as a whole", "it is not JSON", expected, { cause });
  }
}

function placeOf([position, field]: readonly PropertyKey[]): string {
  if (position === undefined) return "as a whole";
  const entry = `in entry ${Number(position) + 1}`;
  return field === undefined ? entry : `${entry}, field "${String(field)}"`;
}
