import { z } from "@hono/zod-openapi";

/** Shapes that all resources of the REST API share. */

export const guid = z.string().openapi({ format: "uuid" });
export const dateTime = z.string().openapi({ format: "date-time" });

export const link = z
  .object({
    uri: z.string(),
    method: z.string(),
    headers: z.array(z.object({ key: z.string(), value: z.string() })),
  })
  .openapi("Link");

export const problem = z
  .object({
    code: z.int(),
    description: z.string().min(1).max(1024),
    data: z.array(z.string()),
    source: z.string(),
  })
  .openapi("Problem");

/** The attributes of a resource: its type, and its etag if it has one. */
export function attributes(objectType: string) {
  return z.object({ objectType: z.literal(objectType), etag: z.string().optional() });
}

/** A collection of resources; `name` is its name in the OpenAPI document. */
export function collection<Item extends z.ZodType>(name: string, item: Item) {
  return z
    .object({
      totalCount: z.int(),
      items: z.array(item),
      links: z.object({ self: link.optional(), next: link.optional(), previous: link.optional() }).optional(),
      continuationToken: z.string().optional(),
      attributes: attributes("Collection"),
    })
    .openapi(name);
}

export function linkTo(uri: string, method = "GET", headers: { key: string; value: string }[] = []) {
  return { uri, method, headers };
}

export function collectionOf<Item>(items: readonly Item[]) {
  return { totalCount: items.length, items, attributes: { objectType: "Collection" } };
}

/** Returns a time as the API writes it: UTC, without fractions of a second. */
export function timeOf(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
