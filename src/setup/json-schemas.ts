import { z } from "zod";
import { faultReport } from "../mutation-testing/fault-report";
import { killMatrixSchema } from "../mutation-testing/kill-matrix";
import { mutationScore } from "../mutation-testing/mutation-score";
import { readings } from "../register/readings/readings";
import { requirements } from "../register/requirements";
import { changesSchema, comparisonSchema } from "../reporting/comparison/comparison-json";
import { runEvent } from "../reporting/record/run-event";
import { summarySchema } from "../reporting/summary";
import { worldSchema } from "../sandbox/world/world-schema";
import { protocolSchema } from "../targets/protocol/protocol-schema";
import { accountsSchema } from "../targets/rest/accounts-schema";

// A new requirement or reading must not change a published schema.
const openLists: readonly (readonly [known: ReadonlySet<unknown>, pattern: string])[] = [
  [new Set(requirements.map(({ slug }) => slug)), "^[a-z0-9]+(-[a-z0-9]+)*$"],
  [new Set(readings.map(({ id }) => id)), "^reading-\\d{3}$"],
];

function openList({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  const values = jsonSchema.enum;
  const open = values && openLists.find(([known]) => values.every((value) => known.has(value)));
  if (!open) return;
  delete jsonSchema.enum;
  jsonSchema.pattern = open[1];
}

function schemaOf(title: string, schema: z.ZodType): () => object {
  return () => ({
    title,
    ...z.toJSONSchema(schema, { target: "draft-2020-12", io: "input", override: openList }),
  });
}

/** The JSON Schemas of the protocol and of the files that commands write, from the definitions that these commands use. */
export const jsonSchemas = {
  protocol: protocolSchema,
  summary: schemaOf("summary.json: the result of a run", summarySchema),
  events: schemaOf("One line of events.ndjson", runEvent),
  comparison: schemaOf("twotier compare A B … --json", comparisonSchema),
  changes: schemaOf("twotier compare NEW --since OLD --json", changesSchema),
  faults: schemaOf("faults.json: the result of each faulty implementation", faultReport),
  "kill-matrix": schemaOf("matrix.json: named faults × checks", killMatrixSchema),
  accounts: schemaOf("A file of test accounts of verify --accounts", accountsSchema),
  world: schemaOf("A world file of twotier serve", worldSchema),
  "mutation-score": schemaOf("docs/mutation-score.json: the published figures", mutationScore),
};

export type SchemaName = keyof typeof jsonSchemas;

export function jsonSchemaText(name: SchemaName): string {
  return `${JSON.stringify(jsonSchemas[name](), null, 2)}\n`;
}
