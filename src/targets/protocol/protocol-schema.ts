import { z } from "zod";
import { actionNames } from "../../port/actions";
import { arrangement } from "../../port/arrangement";
import { declaredCapabilities } from "../../port/capabilities";
import { protocolVersion } from "../../port/implementation";
import {
  actAnswers,
  actRequest,
  advanceRequest,
  byeRequest,
  doneAnswer,
  errorAnswer,
  helloAnswer,
  helloRequest,
  messageId,
  observeAnswers,
  observeRequest,
  refusalReason,
  rejectedAnswer,
  resetRequest,
  unsupportedAnswer,
} from "../../port/messages";
import { observationNames } from "../../port/observations";
import { customerDetails, orderLine } from "../../port/shapes";

/** A JSON Schema document, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Definitions that several messages share, by the name of the reference. */
const shared: Readonly<Record<string, z.ZodType>> = {
  id: messageId,
  arrangement,
  capabilities: declaredCapabilities,
  "customer-details": customerDetails,
  "order-line": orderLine,
  "refusal-reason": refusalReason,
  rejected: rejectedAnswer,
  unsupported: unsupportedAnswer,
};

/** All messages by name: `hello.request`, `act.new-customer.submit.answer`, `observe.customers.request`. */
export function protocolMessages(): ReadonlyMap<string, z.ZodType> {
  const messages = new Map<string, z.ZodType>([
    ["hello.request", helloRequest],
    ["hello.answer", helloAnswer],
    ["reset.request", resetRequest],
    ["reset.answer", doneAnswer],
    ["advance.request", advanceRequest],
    ["advance.answer", doneAnswer.clone()],
    ["bye.request", byeRequest],
    ["bye.answer", doneAnswer.clone()],
    ["error.answer", errorAnswer],
  ]);
  for (const name of actionNames) messages.set(`act.${name}.request`, actRequest(name));
  for (const [name, answer] of actAnswers) messages.set(`act.${name}.answer`, answer);
  for (const name of observationNames) messages.set(`observe.${name}.request`, observeRequest(name));
  for (const [name, answer] of observeAnswers) messages.set(`observe.${name}.answer`, answer);
  return messages;
}

/** Input schemas: unknown fields are permitted, and fields with a default are optional. */
function definitionsOf(schemas: ReadonlyMap<string, z.ZodType>): JsonSchema {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of schemas) registry.add(schema, { id });
  const generated = z.toJSONSchema(registry, { io: "input", uri: (id) => `#/$defs/${id}` });
  return Object.fromEntries(
    Object.entries(generated.schemas).map(([name, { $schema: _dialect, $id: _uri, ...rest }]) => [
      name,
      rest,
    ]),
  );
}

/**
 * All messages of the protocol as one JSON Schema document. `$defs` has a request and an answer for each verb, action and
 * observation. The document itself accepts any request.
 */
export function protocolSchema(): JsonSchema {
  const messages = protocolMessages();
  const requests = [...messages.keys()].filter((name) => name.endsWith(".request"));
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:twotier:protocol:${protocolVersion}`,
    title: `twotier protocol, version ${protocolVersion}`,
    description: "Any request is valid against this document; each message has a definition of its own.",
    anyOf: requests.map((name) => ({ $ref: `#/$defs/${name}` })),
    $defs: definitionsOf(new Map([...messages, ...Object.entries(shared)])),
  };
}
