import { Argument, Command } from "commander";
import { jsonSchemas, jsonSchemaText, type SchemaName } from "../setup/json-schemas";

/** Prints the JSON Schema of the protocol's messages, or of a file that a command writes. */
export function schemaCommand(): Command {
  const names = Object.keys(jsonSchemas);
  return new Command()
    .addArgument(new Argument("[name]", "which schema").choices(names).default("protocol"))
    .action((name: SchemaName) => {
      process.stdout.write(jsonSchemaText(name));
    });
}
