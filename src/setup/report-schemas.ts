import { z } from "zod";
import { faultReport } from "../mutation-testing/fault-report";
import { killMatrixSchema } from "../mutation-testing/kill-matrix";
import { mutationScore } from "../mutation-testing/mutation-score";
import { runEvent } from "../reporting/record/run-event";
import { summarySchema } from "../reporting/record/summary";

export interface SchemaDocument {
  readonly path: string;
  readonly text: string;
}

function documentOf(name: string, title: string, schema: z.ZodType): SchemaDocument {
  const body = { title, ...z.toJSONSchema(schema, { target: "draft-2020-12", io: "input" }) };
  return { path: `docs/schemas/${name}.schema.json`, text: `${JSON.stringify(body, null, 2)}\n` };
}

/** The JSON Schemas of what runs leave, made from the definitions by which it is written and read. */
export function reportSchemas(): readonly SchemaDocument[] {
  return [
    documentOf("summary", "summary.json: what a run came to", summarySchema),
    documentOf("events", "One line of events.ndjson", runEvent),
    documentOf("faults", "faults.json: what became of every faulty implementation", faultReport),
    documentOf("kill-matrix", "matrix.json: named faults × checks", killMatrixSchema),
    documentOf("mutation-score", "docs/mutation-score.json: the published figures", mutationScore),
  ];
}
