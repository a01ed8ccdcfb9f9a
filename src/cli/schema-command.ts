import { Command } from "commander";
import { protocolSchema } from "../targets/protocol/protocol-schema";

/** Prints the protocol's messages as one JSON Schema document. */
export function schema(): number {
  process.stdout.write(`${JSON.stringify(protocolSchema(), null, 2)}\n`);
  return 0;
}

export function schemaCommand(): Command {
  return new Command().action(() => {
    process.exitCode = schema();
  });
}
