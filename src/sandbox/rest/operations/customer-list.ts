import { z } from "@hono/zod-openapi";
import type { ListName } from "../../book/customer-lists";
import type { BillingProfile, CustomerRecord } from "../../book/records";
import type { PageOfRows, PageRequest, Place } from "../../book/sorted-list";
import { linkTo } from "../schemas/common";
import { customers } from "../schemas/customers";
import { type Call, operation } from "../wire/operation";
import { invalid } from "../wire/rest-problem";
import { readFilter } from "./read-filter";
import { customerRowOf } from "./views";

/** Rows of a page if the caller names no size, and the most that one gets. */
export const pageSizes = { usual: 100, most: 500 } as const;

const query = z.object({
  size: z
    .string()
    .regex(/^\d{1,6}$/, "expected a whole number")
    .optional(),
  filter: z.string().optional(),
  seekOperation: z.enum(["next", "previous", "first", "last", "page_index"]).optional(),
});

type Query = z.infer<typeof query>;

const placeSchema = z.object({ key: z.string().max(2_000), ordinal: z.number() });
const tokenSchema = z.object({ list: z.string(), first: placeSchema, last: placeSchema });

/** The list that a filter chooses, and the beginning of its keys. Undefined if the filter fits no customer. */
interface Choice {
  readonly list: ListName;
  readonly prefix: string;
}

const filterFields = ["companyname", "domain", "indirectreseller", "indirectcloudsolutionprovider"];

function choose({ partner, query: { filter }, sandbox }: Call<Query, unknown>): Choice | undefined {
  if (filter === undefined) return { list: "all", prefix: "" };
  const { field, value } = readFilter(filter, filterFields);
  if (field === "companyname") return { list: "company", prefix: value.toLowerCase() };
  if (field === "domain") return { list: "domain", prefix: value.toLowerCase() };
  const named = sandbox.catalogue.byTenant(value);
  if (field === "indirectreseller")
    return named === undefined ? undefined : { list: `reseller ${named.id}`, prefix: "" };
  return named?.id === partner.id ? { list: "all", prefix: "" } : undefined;
}

function readToken(
  call: Call<Query, unknown>,
  { list, prefix }: Choice,
): { first: Place; last: Place } | undefined {
  const text = call.header("MS-ContinuationToken");
  if (text === undefined || text === "") return undefined;
  try {
    const token = tokenSchema.parse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
    if (token.list === `${list}\n${prefix}`) return token;
  } catch {
    // Reported below, as a token of another list is.
  }
  throw invalid("MS-ContinuationToken: the token does not belong to this list.");
}

function startOf(call: Call<Query, unknown>, choice: Choice): PageRequest["from"] {
  const token = readToken(call, choice);
  switch (call.query.seekOperation) {
    case "last":
      return "last";
    case "first":
    case "page_index":
      return "first";
    case "previous":
      return token === undefined ? "first" : { before: token.first };
    default:
      return token === undefined ? "first" : { after: token.last };
  }
}

function tokenOf({ list, prefix }: Choice, { rows }: PageOfRows): string | undefined {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const place = ({ key, ordinal }: Place) => ({ key, ordinal });
  const token = { list: `${list}\n${prefix}`, first: place(first), last: place(last) };
  return Buffer.from(JSON.stringify(token)).toString("base64url");
}

function linksOf(page: PageOfRows, size: number, filter: string | undefined, token: string | undefined) {
  const rest = filter === undefined ? "" : `&filter=${encodeURIComponent(filter)}`;
  const uri = `/customers?size=${size}${rest}`;
  const headers = token === undefined ? [] : [{ key: "MS-ContinuationToken", value: token }];
  const seek = (operation: string) => linkTo(`${uri}&seekOperation=${operation}`, "GET", headers);
  return {
    self: linkTo(uri),
    ...(page.hasNext ? { next: seek("Next") } : {}),
    ...(page.hasPrevious ? { previous: seek("Previous") } : {}),
  };
}

const rowTexts = new WeakMap<BillingProfile, string>();

/** Returns a row as JSON. All that can change in it is the billing profile, which is replaced as a whole. */
function rowText(record: CustomerRecord): string {
  const known = rowTexts.get(record.profile);
  if (known !== undefined) return known;
  const text = JSON.stringify(customerRowOf(record));
  rowTexts.set(record.profile, text);
  return text;
}

/** `GET /customers`: the provider's customers in the order of their creation, or of the filtered field. */
export const listCustomers = operation({
  method: "get",
  path: "/customers",
  id: "listCustomers",
  summary: "The customers of the caller's company, filtered and in pages",
  permittedAs: "customers",
  query,
  answers: { 200: { description: "A page of customers; totalCount counts all pages", schema: customers } },
  run: (call) => {
    const { partner, query: given, sandbox } = call;
    const asked = Number(given.size ?? 0);
    const size = asked === 0 ? pageSizes.usual : Math.min(asked, pageSizes.most);
    const choice = choose(call);
    const nothing: PageOfRows = { rows: [], total: 0, hasPrevious: false, hasNext: false };
    const page =
      choice === undefined
        ? nothing
        : sandbox.book.lists.page(partner.id, choice.list, {
            prefix: choice.prefix,
            size,
            from: startOf(call, choice),
          });
    const token = choice === undefined ? undefined : tokenOf(choice, page);
    const rows = page.rows.flatMap(({ id }) => {
      const record = sandbox.book.customers.get(id);
      return record === undefined ? [] : [rowText(record)];
    });
    const rest = JSON.stringify({
      totalCount: page.total,
      links: linksOf(page, size, given.filter, token),
      ...(token === undefined ? {} : { continuationToken: token }),
      attributes: { objectType: "Collection" },
    });
    return { status: 200, text: `{"items":[${rows.join(",")}],${rest.slice(1)}` };
  },
});
