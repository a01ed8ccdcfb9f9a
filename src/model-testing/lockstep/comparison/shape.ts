import { z } from "zod";
import { type ActionName, actionNames, actions } from "../../../port/actions";
import { type ObservationName, observationNames, observations } from "../../../port/observations";

/** The shape of a value of the port. Fields that are not in it are permitted and ignored. */
export type Shape =
  | { readonly kind: "plain" }
  | { readonly kind: "list"; readonly of: Shape }
  | { readonly kind: "record"; readonly fields: readonly (readonly [name: string, shape: Shape])[] };

const jsonSchema = z.object({
  type: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
});

function shapeOf(schema: unknown): Shape {
  const { anyOf, properties, items } = jsonSchema.parse(schema);
  const [member] = (anyOf ?? []).filter((each) => jsonSchema.parse(each).type !== "null");
  if (member !== undefined) return shapeOf(member);
  if (items !== undefined) return { kind: "list", of: shapeOf(items) };
  if (properties === undefined) return { kind: "plain" };
  const fields = Object.entries(properties).map(([name, each]) => [name, shapeOf(each)] as const);
  return { kind: "record", fields };
}

/** The shapes of all observed values. */
export const shapesOfValues: ReadonlyMap<ObservationName, Shape> = new Map(
  observationNames.map((what) => [what, shapeOf(z.toJSONSchema(observations[what].value))]),
);

/** The shapes of the results of all actions. */
export const shapesOfResults: ReadonlyMap<ActionName, Shape> = new Map(
  actionNames.map((name) => [name, shapeOf(z.toJSONSchema(actions[name].result))]),
);
