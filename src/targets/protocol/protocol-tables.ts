import { refusalReasons } from "../../domain/refusal-reason";
import { actionNames, actions } from "../../port/actions";
import { capabilities, capabilityNames } from "../../port/capabilities";
import { verbs } from "../../port/messages";
import { observationNames, observations } from "../../port/observations";
import { actionRefusals, observationRefusals, reasonMeanings } from "../../port/refusals";
import { remedies } from "../adapter-check/remedies";
import { diagnoses } from "../transports/diagnosis";
import { defaultTimeLimits } from "../transports/time-limits";
import { type JsonSchema, protocolSchema } from "./protocol-schema";
import { shapeInWords } from "./shape-in-words";

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? "–" : names.map((name) => `\`${name}\``).join(" ");
}

function property(schema: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (found, step) => (typeof found === "object" && found !== null ? Reflect.get(found, step) : undefined),
    schema,
  );
}

function definition(document: JsonSchema, name: string): unknown {
  return property(document, "$defs", name);
}

/** The field of an answer that belongs to its positive outcome. */
function carried(answer: unknown, field: "result" | "value"): string {
  const [good] = ["oneOf", "anyOf"]
    .map((word) => property(answer, word, "0"))
    .filter((found) => found !== undefined);
  return `\`${shapeInWords(property(good, "properties", field))}\``;
}

function args(document: JsonSchema, name: string): string {
  return `\`${shapeInWords(property(definition(document, `${name}.request`), "properties", "args"))}\``;
}

function actionTable(document: JsonSchema): string {
  return table(
    ["Action", "What it is", "`args`", "`result`", "Capability", "May be refused for"],
    actionNames.map((name) => [
      `\`${name}\``,
      actions[name].does,
      args(document, `act.${name}`),
      carried(definition(document, `act.${name}.answer`), "result"),
      actions[name].needs,
      listed(actionRefusals[name]),
    ]),
  );
}

function observationTable(document: JsonSchema): string {
  return table(
    ["Observation", "What it shows", "`args`", "`value`", "Capability", "May be refused for"],
    observationNames.map((name) => [
      `\`${name}\``,
      observations[name].shows,
      args(document, `observe.${name}`),
      carried(definition(document, `observe.${name}.answer`), "value"),
      observations[name].needs,
      listed(observationRefusals[name]),
    ]),
  );
}

function arrangementTable(document: JsonSchema): string {
  const lists = Object.entries(property(definition(document, "arrangement"), "properties") ?? {});
  const rows = lists.flatMap(([list, schema]) =>
    Object.entries(property(schema, "items", "properties") ?? {}).map(([field, shape]) => [
      `\`${list}[].${field}\``,
      shapeInWords(shape),
      String(property(shape, "description") ?? ""),
    ]),
  );
  return table(["Field", "Shape", "Meaning"], rows);
}

function sharedShapes(document: JsonSchema): string {
  return table(
    ["Name", "Shape"],
    ["order-line", "customer-details"].map((name) => [
      `\`${name}\``,
      `\`${shapeInWords(definition(document, name))}\``,
    ]),
  );
}

/** The generated parts of `docs/protocol.md` by the name of their marks. */
export function protocolTables(): Readonly<Record<string, string>> {
  const document = protocolSchema();
  return {
    arrangement: arrangementTable(document),
    shapes: sharedShapes(document),
    capabilities: table(
      ["Capability", "Kind"],
      capabilityNames.map((name) => [`\`${name}\``, capabilities[name]]),
    ),
    actions: actionTable(document),
    observations: observationTable(document),
    reasons: table(
      ["Reason", "What it claims"],
      refusalReasons.map((reason) => [`\`${reason}\``, reasonMeanings[reason]]),
    ),
    "time limits": table(
      ["Verb", "Limit"],
      verbs.map((verb) => [`\`${verb}\``, `${defaultTimeLimits[verb] / 1_000} s`]),
    ),
    diagnoses: table(
      ["Diagnosis", "What to do"],
      diagnoses.map((name) => [`\`${name}\``, remedies[name].en]),
    ),
  };
}
