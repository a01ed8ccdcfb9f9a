import { createHash } from "node:crypto";
import type { BrowserContext, Locator, Page, Response, Route } from "playwright-core";
import { formatInEach } from "../../domain/text";
import { ImplementationCrashed, ImplementationHung } from "../../port/faults";
import { foreignProblem, foreignText } from "../secrets/foreign-text";
import { type AccessibleNode, accessibleTree, findNode, nodesOf } from "./accessible-tree";
import { pagesMessages } from "./pages-messages";

/** A page as a person has it. */
export interface Reading {
  readonly url: string;
  readonly status: number;
  readonly tree: AccessibleNode;
  /** The values of the text fields, in the order of the page, with their line breaks. */
  readonly values: readonly string[];
}

export type Role = "button" | "link" | "textbox" | "spinbutton" | "combobox";

const mostRemembered = 4_000;
/** A server may close a connection that was idle at the moment at which it is used again. */
const maxRetries = 1;
/** A control that leads nowhere leaves the page as it is. */
const settleMs = 2_000;
const firstError = 400;
const firstCrash = 500;

/** The browser page of one person, in a context of its own. */
export class Tab {
  /** Pages by their address and document: a document that is served unchanged makes the same page. */
  readonly #known = new Map<string, Reading>();
  #status = 200;
  #isScripted = false;
  #calls: string[] = [];
  verb = "observe";

  constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly limitMs: number,
  ) {
    page.setDefaultTimeout(limitMs);
    page.on("response", (response) => this.#note(response));
    page.on("request", (request) => {
      if (["xhr", "fetch", "websocket", "eventsource"].includes(request.resourceType()))
        this.#isScripted = true;
    });
    page.on("dialog", (dialog) => void dialog.accept().catch(() => undefined));
  }

  /** The steps since the last time. */
  takeCalls(): readonly string[] {
    const calls = this.#calls;
    this.#calls = [];
    return calls;
  }

  #note(response: Response): void {
    const isDocument = response.request().isNavigationRequest() && response.frame() === this.page.mainFrame();
    if (isDocument) this.#status = response.status();
  }

  /** Opens an address in the browser and reads the page. */
  async open(url: string): Promise<Reading> {
    this.#calls.push(`opens ${new URL(url).pathname}`);
    await this.#guard(url, () => this.page.goto(url, { waitUntil: "load" }));
    return this.read();
  }

  /**
   * Reads the page at an address. The browser draws it only if its document differs from those that it has drawn before. Pages that
   * load their content by scripts, or that the browser may keep, are always opened.
   */
  async look(url: string): Promise<Reading> {
    if (this.#isScripted) return this.open(url);
    const answer = await this.#guard(url, () =>
      this.context.request.get(url, { timeout: this.limitMs, failOnStatusCode: false, maxRetries }),
    );
    if (!/no-store|no-cache/.test(answer.headers()["cache-control"] ?? "")) return this.open(url);
    const key = createHash("sha256")
      .update(url)
      .update("\0")
      .update(await answer.text())
      .digest("base64");
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const reading = await this.open(url);
    if (this.#known.size >= mostRemembered) this.#known.clear();
    if (!this.#isScripted) this.#known.set(key, reading);
    return reading;
  }

  /** Reads the page that is shown. Throws `ImplementationCrashed` if it is an error page of the server. */
  async read(): Promise<Reading> {
    const url = this.page.url();
    if (this.#status >= firstCrash) throw this.#crash(url, this.#status);
    return this.#guard(url, async () => {
      const tree = accessibleTree(await this.page.locator("body").ariaSnapshot());
      const hasFields = [...nodesOf(tree)].some(({ role }) => role === "textbox");
      const fields = this.page.getByRole("textbox");
      const values = hasFields
        ? await fields.evaluateAll((all) => all.map((field) => ("value" in field ? String(field.value) : "")))
        : [];
      return { url, status: this.#status, tree, values };
    });
  }

  find(role: Role, name: string): Locator {
    return this.page.getByRole(role, { name, exact: true }).first();
  }

  /** Presses a control, once or twice, and waits for the page to which it leads. */
  async press(control: Locator, what: string, isDouble = false): Promise<Reading> {
    this.#calls.push(`${isDouble ? "presses twice" : "presses"} ${what}`);
    const { page } = this;
    await this.#guard(page.url(), async () => {
      const settled = page.waitForNavigation({ waitUntil: "load", timeout: settleMs }).catch(() => undefined);
      await (isDouble ? pressTwice(page, control) : control.click());
      await settled;
      await page.waitForLoadState("load");
    });
    return this.read();
  }

  async fill(role: "textbox" | "spinbutton", name: string, value: string): Promise<void> {
    this.#calls.push(`fills in ${name}`);
    await this.#guard(this.page.url(), () => this.find(role, name).fill(value));
  }

  /** The names of the options of a list, also of those in groups, which the accessibility tree does not show. */
  async options(name: string): Promise<readonly string[]> {
    const options = this.find("combobox", name).locator("option");
    const texts = await this.#guard(this.page.url(), () => options.allTextContents());
    return texts.map((text) => text.replaceAll(/\s+/g, " ").trim());
  }

  async choose(name: string, option: string): Promise<void> {
    this.#calls.push(`chooses from ${name}`);
    await this.#guard(this.page.url(), () => this.find("combobox", name).selectOption({ label: option }));
  }

  /** Presses a control that copies, and returns the text on the clipboard. */
  async copied(control: Locator): Promise<string> {
    this.#calls.push("copies to the clipboard");
    return this.#guard(this.page.url(), async () => {
      await this.page.evaluate("navigator.clipboard.writeText('')");
      await control.click();
      const until = Date.now() + settleMs;
      for (;;) {
        const text: unknown = await this.page.evaluate("navigator.clipboard.readText()");
        if (typeof text === "string" && (text !== "" || Date.now() > until)) return text;
      }
    });
  }

  /** Shows what is folded behind a control of any role with this name. */
  async unfold(name: string): Promise<Reading> {
    this.#calls.push(`presses "${name}"`);
    await this.#guard(this.page.url(), () => this.page.getByLabel(name, { exact: true }).first().click());
    return this.read();
  }

  async back(): Promise<Reading> {
    this.#calls.push("goes back");
    await this.#guard(this.page.url(), () => this.page.goBack({ waitUntil: "load" }));
    await this.page.waitForLoadState("load");
    return this.read();
  }

  #crash(url: string, status: number): ImplementationCrashed {
    const path = new URL(url).pathname;
    return new ImplementationCrashed(
      this.verb,
      formatInEach(pagesMessages.serverError, { url: path, status }),
    );
  }

  async #guard<Value>(url: string, work: () => Promise<Value>): Promise<Value> {
    try {
      return await work();
    } catch (problem) {
      if (problem instanceof ImplementationCrashed) throw problem;
      if (problem instanceof Error && problem.name === "TimeoutError")
        throw new ImplementationHung(this.verb, this.limitMs);
      const [reason = ""] = foreignProblem(problem).split("\n");
      const text = formatInEach(pagesMessages.noConnection, {
        url: foreignText(new URL(url).pathname, longestReason),
        reason: foreignText(reason, longestReason),
      });
      throw new ImplementationCrashed(this.verb, text, { cause: problem });
    }
  }
}

const longestReason = 200;

/**
 * Presses a control a second time when the request of the first press has reached the server and its answer is on the way, as
 * impatient people do. The browser itself drops the first of two submissions that follow one another at once.
 */
async function pressTwice(page: Page, control: Locator): Promise<void> {
  let isFirst = true;
  const between = async (route: Route): Promise<void> => {
    const request = route.request();
    if (!isFirst || request.method() !== "POST") return route.continue();
    isFirst = false;
    const headers = { ...request.headers(), origin: new URL(page.url()).origin };
    const response = await route.fetch({ headers, maxRedirects: 0, maxRetries });
    // The mouse is still where it has pressed.
    await page.mouse.down();
    await page.mouse.up();
    await route.fulfill({ response });
  };
  // A request that the second press has replaced can no longer be answered.
  const handler = (route: Route): void => void between(route).catch(() => undefined);
  await page.route("**", handler);
  await control.click();
  await page.waitForLoadState("load");
  await page.unroute("**", handler);
}

export function isError({ status }: Reading): boolean {
  return status >= firstError;
}

/** The value of a text field with its line breaks, or undefined if the page has no such field. */
export function valueIn({ tree, values }: Reading, name: string): string | undefined {
  const fields = [...nodesOf(tree)].filter(({ role }) => role === "textbox");
  const index = fields.findIndex((field) => field.name === name);
  return index < 0 ? undefined : (values[index] ?? "");
}

/** Returns whether a person can use a control: it is there and not disabled. */
export function canUse({ tree }: Reading, role: Role, name: string): boolean {
  const control = findNode(tree, role, name);
  return control !== undefined && !control.states.includes("disabled");
}
