import type { Language } from "../../domain/language";
import { Sandbox } from "../../sandbox/core/sandbox";
import { type Listening, listen } from "../../sandbox/server/listen";
import { makeApp } from "../../sandbox/server/make-app";
import { surfaces } from "../../sandbox/surfaces";
import { defaultWorld } from "../../sandbox/world/default-world";
import { checkWorld } from "../../sandbox/world/read-world";

type Change = (page: string, request: Request, response: Response) => string;

/** A fault that only pages can have. It changes what the browser receives. */
export interface PageFault {
  readonly name: string;
  readonly language: Language;
  /** The requirement whose features are run. */
  readonly only: string;
  /** The requirement that is blamed, or the diagnosis of a broken page. */
  readonly blamed: string;
  /** Makes the fault for one server: it may remember pages, and act in the world behind them. */
  readonly begin: (sandbox: Sandbox) => Change;
}

function replacing(from: string | RegExp, to: string, on = /./s): () => Change {
  return () => (page) => (on.test(page) ? page.replaceAll(from, to) : page);
}

const isReview = /<h1>Review<\/h1>/;

/** Places the last order once more, through a colleague whose own form is empty. */
function placeAgain(sandbox: Sandbox): void {
  const { customers, placed } = sandbox.workspace.state();
  const order = placed.at(-1);
  const customer = customers.get(order?.customer ?? "");
  if (order === undefined || customer === undefined) return;
  const colleague = `${customer.provider}-global-admin`;
  sandbox.act(colleague, "new-customer.start", { reseller: customer.reseller ?? "" });
  sandbox.act(colleague, "new-customer.give-details", customer.details);
  sandbox.act(colleague, "new-customer.choose-subscriptions", { lines: [...order.lines] });
  sandbox.act(colleague, "new-customer.review", {});
  sandbox.act(colleague, "new-customer.submit", {});
}

/** Orders anew with each submission of the same form. The script of its pages does not hold a second click back. */
function orderingTwice(sandbox: Sandbox): Change {
  const submitted = new Set<string>();
  return (page, request) => {
    const { pathname } = new URL(request.url);
    const cookie = request.headers.get("cookie") ?? "";
    if (pathname.endsWith("/do/new-customer.start")) submitted.delete(cookie);
    if (pathname.endsWith("/do/new-customer.submit")) {
      if (submitted.has(cookie)) placeAgain(sandbox);
      submitted.add(cookie);
    }
    return page.replace("if (form.dataset.sent) event.preventDefault();", "");
  };
}

/** A cache that takes the address of a filtered list for its key, although the list depends on the person as well. */
function filterByAddress(): Change {
  const kept = new Map<string, string>();
  return (page, request) => {
    const { pathname, searchParams, search } = new URL(request.url);
    const isFiltered = pathname.endsWith("/customers") && (searchParams.get("reseller") ?? "") !== "";
    if (!isFiltered) return page;
    const known = kept.get(search) ?? page;
    kept.set(search, known);
    return known;
  };
}

export const pageFaults: readonly PageFault[] = [
  {
    name: "a label is wrong in one language",
    language: "zh-TW",
    only: "request-opens-draft",
    blamed: "request-opens-draft",
    begin: replacing("要求建立經銷商關係</button>", "要求合作</button>"),
  },
  {
    name: "a button is there and disabled for a role that may use it",
    language: "en",
    only: "submission-places-order",
    blamed: "submission-places-order",
    begin: replacing('<button class="main">Submit', '<button class="main" disabled>Submit', isReview),
  },
  {
    name: "the password is still there after Back",
    language: "en",
    only: "credentials-gone-after-closing",
    blamed: "credentials-gone-after-closing",
    begin: () => {
      const shown = new Map<string, string>();
      return (page, request, response) => {
        const cookie = request.headers.get("cookie") ?? "";
        if (!new URL(request.url).pathname.endsWith("/new-customer")) return page;
        if (page.includes("<h1>Confirmation</h1>")) shown.set(cookie, page);
        return response.status === 404 ? (shown.get(cookie) ?? page) : page;
      };
    },
  },
  {
    name: "the list is not refreshed after Done",
    language: "en",
    only: "new-customer-listed-with-reseller",
    blamed: "new-customer-listed-with-reseller",
    begin: () => {
      let isStale = false;
      return (page, request) => {
        const { pathname } = new URL(request.url);
        if (pathname.endsWith("/do/new-customer.done")) isStale = true;
        else if (isStale && pathname.endsWith("/customers")) {
          isStale = false;
          return page.replace(/<tbody>.*<\/tbody>/s, "<tbody></tbody>");
        }
        return page;
      };
    },
  },
  {
    name: "a form forgets what was typed after a refusal",
    language: "en",
    only: "details-precede-subscriptions",
    blamed: "form-forgets-input",
    begin: () => (page, _request, response) =>
      response.status === 422
        ? page.replaceAll(/(name="\w+" type="text") value="[^"]*"/g, '$1 value=""')
        : page,
  },
  {
    name: "the email lacks the personal link",
    language: "en",
    only: "request-is-emailed",
    blamed: "request-is-emailed",
    begin: replacing(/http%3A%2F%2F127[\w.%]*partnership%2F\w+/g, ""),
  },
  {
    name: "Copy to clipboard copies nothing",
    language: "en",
    only: "draft-goes-out-two-ways",
    blamed: "draft-goes-out-two-ways",
    begin: replacing("navigator.clipboard.writeText(draft.value)", 'navigator.clipboard.writeText("?")'),
  },
  {
    name: "a refusal is shown as if all were well",
    language: "en",
    only: "details-precede-subscriptions",
    blamed: "details-precede-subscriptions",
    begin: replacing(/<div role="alert".*?<\/div>/gs, ""),
  },
  {
    name: "Setup info shows no password",
    language: "en",
    only: "setup-info-shows-credentials",
    blamed: "setup-info-shows-credentials",
    begin: replacing("<dt>Temporary password</dt>", "<dt>Sent to the customer</dt>"),
  },
  {
    name: "a double click on Submit makes two customers",
    language: "en",
    only: "submission-places-order",
    blamed: "submission-places-order",
    begin: orderingTwice,
  },
  {
    name: "a filter kept in the URL shows the reseller of another provider",
    language: "en",
    only: "customers-filtered-by-reseller",
    blamed: "customers-filtered-by-reseller",
    begin: filterByAddress,
  },
];

/** Starts a sandbox whose pages have a fault. */
export async function listenWithPageFault({ begin }: PageFault): Promise<Listening> {
  const world = { ...defaultWorld(), partnerships: [], customers: [] };
  const sandbox = new Sandbox(checkWorld(world));
  const app = makeApp(sandbox, surfaces, { isRemote: false });
  const change = begin(sandbox);
  const fetch = async (request: Request): Promise<Response> => {
    const isPage = new URL(request.url).pathname.startsWith("/pages");
    const hasBody = !["GET", "HEAD"].includes(request.method);
    const { headers, method, url } = request;
    const plain = new Request(url, { method, headers, ...(hasBody ? { body: await request.text() } : {}) });
    const response = await app.fetch(plain);
    if (!isPage) return response;
    const page = change(await response.text(), request, response);
    const status = response.status === 422 && !page.includes('role="alert"') ? 200 : response.status;
    const isKept = status === 404 && page.includes("<h1>Confirmation</h1>");
    return new Response([204, 303].includes(status) ? null : page, {
      status: isKept ? 200 : status,
      headers: response.headers,
    });
  };
  return listen({ fetch }, "127.0.0.1", 0);
}
