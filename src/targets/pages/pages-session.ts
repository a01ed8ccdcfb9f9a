import type { Browser } from "playwright-core";
import type { Arrangement } from "../../port/arrangement";
import { findNode, nodesOf } from "./accessible-tree";
import { Facts } from "./facts";
import type { Labels } from "./labels";
import { Names } from "./names";
import type { Portal } from "./portal";
import type { SignIn } from "./sign-in";
import { isError, type Reading, Tab } from "./tab";

/** Browser contexts that are open at once. The one that was used longest ago is closed first. */
const mostContexts = 24;

/** The world of one check as the driver knows it, and the browser pages of its people. */
export class PagesSession {
  readonly #tabs = new Map<string, Tab>();
  readonly #seen = new Map<string, Reading>();
  readonly #shown = new Map<string, string>();
  readonly #addresses = new WeakMap<Reading, Map<string, string>>();
  #isTracing = false;
  #calls: string[] = [];
  /** Passwords and personal links that pages have shown. */
  readonly secrets = new Set<string>();
  verb = "observe";
  arrangement: Arrangement = { providers: [], resellers: [], people: [], catalogue: [] };
  resellers = new Names([]);
  offers = new Names([]);
  providers = new Names([]);
  /** Addresses and secrets that pages have shown during a check. */
  facts = new Facts();

  constructor(
    readonly browser: Browser,
    readonly portal: Portal,
    readonly signIn: SignIn,
  ) {}

  get labels(): Labels {
    return this.portal.labels;
  }

  begin(arrangement: Arrangement): void {
    this.arrangement = arrangement;
    this.resellers = new Names(arrangement.resellers);
    this.offers = new Names(arrangement.catalogue);
    this.providers = new Names(arrangement.providers);
    this.facts = new Facts();
    this.changed();
  }

  /** Forgets all pages: something may have changed. */
  changed(): void {
    this.#seen.clear();
    this.#shown.clear();
  }

  companyOf(who: string): string | undefined {
    return this.arrangement.people.find(({ id }) => id === who)?.organisation;
  }

  isReseller(who: string): boolean {
    const company = this.companyOf(who);
    return this.arrangement.resellers.some(({ id }) => id === company);
  }

  async tab(who: string): Promise<Tab> {
    const open = this.#tabs.get(who);
    this.#tabs.delete(who);
    const tab = open ?? (await this.#newTab());
    tab.verb = this.verb;
    this.#tabs.set(who, tab);
    const [oldest] = this.#tabs;
    if (this.#tabs.size > mostContexts && oldest !== undefined) {
      this.#tabs.delete(oldest[0]);
      await oldest[1].context.close();
    }
    return tab;
  }

  async #newTab(): Promise<Tab> {
    const { base, language, limitMs } = this.portal;
    const context = await this.browser.newContext({ locale: language === "en" ? "en-US" : "zh-TW" });
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(base).origin });
    if (this.#isTracing) await context.tracing.start({ snapshots: true });
    return new Tab(context, await context.newPage(), limitMs);
  }

  /** The browser page that was used last. */
  get lastTab(): Tab | undefined {
    return [...this.#tabs.values()].at(-1);
  }

  /** Closes all browser pages and records those that are opened from now on. */
  async beginTraces(): Promise<void> {
    for (const { context } of this.#tabs.values()) await context.close();
    this.#tabs.clear();
    this.#isTracing = true;
  }

  /** Writes the trace of the browser page that was used last, and ends all others. */
  async endTraces(path: string): Promise<void> {
    this.#isTracing = false;
    const last = this.lastTab;
    for (const tab of this.#tabs.values()) await tab.context.tracing.stop(tab === last ? { path } : {});
  }

  /** The page at an address as a person sees it, for looking. */
  async look(who: string, url: string): Promise<Reading> {
    const key = `${who} ${url}`;
    const known = this.#seen.get(key);
    if (known !== undefined) return known;
    const tab = await this.tab(who);
    let reading = await tab.look(url);
    if (this.#asksToSignIn(reading)) {
      await this.#signIn(who, tab, url);
      reading = await tab.look(url);
    }
    this.#keepCalls(who, tab);
    this.#seen.set(key, reading);
    return reading;
  }

  /** The page at an address in the person's browser, for acting. It is not opened again if it is shown and nothing has changed. */
  async open(who: string, url: string): Promise<Reading> {
    const key = `${who} ${url}`;
    const known = this.#seen.get(key);
    const tab = await this.tab(who);
    const isShown = this.#shown.get(who) === url && tab.page.url() === url;
    if (known !== undefined && isShown) return known;
    let reading = await tab.open(url);
    if (this.#asksToSignIn(reading)) {
      await this.#signIn(who, tab, url);
      reading = await tab.open(url);
    }
    this.#keepCalls(who, tab);
    this.#seen.set(key, reading);
    this.#shown.set(who, url);
    return reading;
  }

  #asksToSignIn({ tree }: Reading): boolean {
    return findNode(tree, "heading", this.labels.signIn) !== undefined;
  }

  async #signIn(who: string, tab: Tab, url: string): Promise<void> {
    const person = this.arrangement.people.find(({ id }) => id === who);
    await tab.open(url);
    await this.signIn(tab, { id: who, name: person?.name ?? who }, this.portal);
  }

  /** Presses a control of the page that is shown to a person. Returns the page to which it leads. */
  async press(who: string, role: "button" | "link", name: string, isDouble = false): Promise<Reading> {
    const tab = await this.tab(who);
    return this.landed(who, await tab.press(tab.find(role, name), `${role} "${name}"`, isDouble));
  }

  /** Notes the page to which an action has led. All pages that were read before are forgotten. */
  async landed(who: string, reading: Reading): Promise<Reading> {
    this.changed();
    this.#keepCalls(who, await this.tab(who));
    this.#seen.set(`${who} ${reading.url}`, reading);
    this.#shown.set(who, reading.url);
    return reading;
  }

  #keepCalls(who: string, tab: Tab): void {
    this.#calls.push(...tab.takeCalls().map((call) => `${who} ${call}`));
  }

  takeCalls(): readonly string[] {
    const calls = this.#calls;
    this.#calls = [];
    return calls;
  }

  /** The address behind an entry of the menu, or undefined if this person has no such entry. */
  async menu(who: string, name: string): Promise<string | undefined> {
    const { tree, url } = await this.look(who, this.portal.base);
    for (const each of nodesOf(tree))
      if (each.role === "link" && each.name === name && each.url !== undefined)
        return new URL(each.url, url).href;
    return undefined;
  }

  /** The page behind an entry of the menu, for looking. */
  async lookBehind(who: string, name: string): Promise<Reading | undefined> {
    const url = await this.menu(who, name);
    const reading = url === undefined ? undefined : await this.look(who, url);
    return reading === undefined || isError(reading) ? undefined : reading;
  }

  /** The page behind an entry of the menu, in the person's browser. */
  async openBehind(who: string, name: string): Promise<Reading | undefined> {
    const url = await this.menu(who, name);
    const reading = url === undefined ? undefined : await this.open(who, url);
    return reading === undefined || isError(reading) ? undefined : reading;
  }

  /** The address that an id stands for: ids of customers and subscriptions are the paths of their pages. */
  addressOf(id: string): string | undefined {
    return id.startsWith("/") ? new URL(id, this.portal.base).href : undefined;
  }

  /** The id for an address. */
  idOf(url: string): string {
    const { pathname, search } = new URL(url, this.portal.base);
    return `${pathname}${search}`;
  }

  /** The address to which a form leads. The same choice on the same page leads to the same address. */
  async addressBehind(choice: string, shown: Reading, lead: () => Promise<string>): Promise<string> {
    const known = this.#addresses.get(shown) ?? new Map<string, string>();
    this.#addresses.set(shown, known);
    const address = known.get(choice) ?? (await lead());
    known.set(choice, address);
    return address;
  }

  async close(): Promise<void> {
    this.#tabs.clear();
    await this.browser.close();
  }
}
