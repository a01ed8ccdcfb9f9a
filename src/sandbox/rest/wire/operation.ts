import type { z } from "@hono/zod-openapi";
import type { ActionName } from "../../../port/actions";
import type { ObservationName } from "../../../port/observations";
import type { Partner } from "../../core/catalogue";
import type { Sandbox } from "../../core/sandbox";
import type { Carts } from "./carts-store";

/** One call of the REST API as its handler sees it: authenticated, permitted, parsed. */
export interface Call<Query, Body> {
  readonly sandbox: Sandbox;
  readonly carts: Carts;
  /** The person, or the service person of an application. */
  readonly who: string;
  readonly partner: Partner;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: Body;
  header(name: string): string | undefined;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  /** The body as JSON, instead of `body`, where it is made of parts that are kept. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

type Method = "get" | "post" | "put" | "patch" | "delete" | "head";

/** The definition of one operation: its part of the OpenAPI document, its checks and its handler. */
export interface Operation {
  readonly method: Method;
  /** The path behind /v1, with `{parameters}`. */
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  /** False if tokens of applications alone are accepted, too. */
  readonly needsUser: boolean;
  /** The action or observation of the port as which the person must be permitted; undefined if every partner may call it. */
  readonly permittedAs: ActionName | ObservationName | undefined;
  /** True if indirect resellers may call it, where `permittedAs` does not decide. */
  readonly isForResellers: boolean;
  readonly query: z.ZodObject | undefined;
  readonly body: z.ZodType | undefined;
  readonly answers: Readonly<Record<number, { readonly description: string; readonly schema?: z.ZodType }>>;
  run(call: Call<unknown, unknown>): Reply;
}

interface Definition<Query extends z.ZodObject, Body extends z.ZodType>
  extends Omit<Operation, "needsUser" | "permittedAs" | "isForResellers" | "query" | "body" | "run"> {
  readonly needsUser?: boolean;
  readonly isForResellers?: boolean;
  readonly permittedAs?: ActionName | ObservationName;
  readonly query?: Query;
  readonly body?: Body;
  run(call: Call<z.infer<Query>, z.infer<Body>>): Reply;
}

/** Keeps the types of query and body between the schemas and the handler. The cast is sound because both are parsed by these schemas. */
export function operation<Query extends z.ZodObject, Body extends z.ZodType>(
  definition: Definition<Query, Body>,
): Operation {
  const { body, isForResellers = false, needsUser = false, permittedAs, query, run } = definition;
  const rest = { body, isForResellers, needsUser, permittedAs, query };
  return { ...definition, ...rest, run: run as Operation["run"] };
}

export const ok = (body: unknown, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status: 200,
  body,
  headers,
});
