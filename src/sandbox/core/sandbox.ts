import type { ActionName, ArgsOf } from "../../port/actions";
import type { ActAnswer, ObserveAnswer } from "../../port/answers";
import type { Reset } from "../../port/implementation";
import type { LookOf, ObservationName } from "../../port/observations";
import type { Parts } from "../../reference/parts";
import { referenceName, referenceVersion } from "../../reference/reference-implementation";
import { referenceParts } from "../../reference/reference-parts";
import type { State } from "../../reference/state";
import { Book, type OrderNotes } from "../book/book";
import type { World } from "../world/world-schema";
import { arrangementOf } from "./arrangement-of";
import { Catalogue, type Partner } from "./catalogue";
import { Journal } from "./journal";
import type { Save, Saved } from "./kept-worlds";
import type { OpenWorld } from "./open-world";
import { populate } from "./populate";
import { Savepoints } from "./savepoints";
import { type Claims, lifetimes, Tokens } from "./tokens";
import { Versions } from "./versions";
import { createWorkspace, type Workspace } from "./workspace";
import { worldFrom } from "./world-from";

/** Called after every reset. */
type OnReset = () => void;

/**
 * One running world: the reference, the records of the REST API and the tokens. All surfaces share it, so that what a person does on
 * one of them is seen on all others.
 */
export class Sandbox implements OpenWorld {
  readonly tokens = new Tokens();
  readonly workspace: Workspace;
  readonly #first: World;
  readonly #onReset: OnReset[] = [];
  readonly #saves: Save[] = [];
  readonly #versions = new Versions();
  readonly #savepoints = new Savepoints();
  /** The state of the present version. */
  #keptState: State | undefined;
  #world: World;
  #book: Book;
  #catalogue: Catalogue;
  #clockStarted = Date.now();
  #journal: Journal | undefined;

  /** `parts` are those of the reference, or of a faulty implementation. */
  constructor(world: World, parts: Parts = referenceParts()) {
    this.#first = world;
    this.#world = world;
    this.#book = new Book(world.seed);
    this.#catalogue = new Catalogue(world);
    this.workspace = createWorkspace(parts, { name: referenceName, version: referenceVersion });
    this.reset();
  }

  get world(): World {
    return this.#world;
  }

  /** The world with which the sandbox begins, and to which a reset returns. */
  get beginning(): World {
    return this.#first;
  }

  get book(): Book {
    return this.#book;
  }

  get catalogue(): Catalogue {
    return this.#catalogue;
  }

  /**
   * The actions that lead from the world of the beginning to the present one. Undefined if there are too many, another world was
   * arranged, or an interface has changed the world in another way.
   */
  get journal(): Journal | undefined {
    return this.#journal?.state === this.workspace.state() ? this.#journal : undefined;
  }

  /** Starts again from the given world, or from the one of the beginning. Throws `UsageError` if it cannot be set up. */
  reset(world: World = this.#first): void {
    const clock = world.clock ?? new Date().toISOString();
    this.#begin(world, { seed: world.seed, arrangement: arrangementOf(world), clock });
    populate(this, world);
    this.#journal = world === this.#first ? Journal.from(this.workspace.state()) : undefined;
  }

  /**
   * Starts again as the port's verb `reset` demands: from an arrangement, without partnerships and customers. `keepsVersions`: true if
   * the world after each request that may change it is kept.
   */
  arrange(reset: Reset, keepsVersions = false): void {
    this.#begin(worldFrom(reset, this.#first.applications), reset);
    if (!keepsVersions) return;
    this.#versions.begin(this.#save());
    this.#keptState = this.workspace.state();
  }

  /** The number of the present version, or undefined if versions are not kept. */
  get version(): number | undefined {
    return this.#versions.isKept ? this.#versions.present : undefined;
  }

  /**
   * Keeps the present world as the next version, if versions are kept. A refused request that left the state as it was makes no
   * version. A faulty implementation may change the state and refuse all the same.
   */
  keepVersion(isRefused: boolean): void {
    const state = this.workspace.state();
    if (!this.#versions.isKept || (isRefused && state === this.#keptState)) return;
    this.#keptState = state;
    this.#versions.keep(this.#save());
  }

  /** Goes back to an earlier version and forgets all later ones. Returns false if it is not kept. */
  goBack(version: number): boolean {
    const saved = this.#versions.goBack(version);
    if (saved === undefined) return false;
    for (const notify of this.#onReset) notify();
    saved();
    this.#keptState = this.workspace.state();
    return true;
  }

  /** Keeps the present world. Returns the id with which to return to it. */
  keepSavepoint(): string {
    const [catalogue, world, saved] = [this.#catalogue, this.#world, this.#save()];
    const goBack = (): void => {
      this.#world = world;
      this.#catalogue = catalogue;
      saved.goBack();
    };
    return this.#savepoints.keep({ ...saved, goBack });
  }

  /** Returns to a savepoint, also of an earlier arrangement. Returns false if it is not kept. */
  returnTo(savepoint: string): boolean {
    const saved = this.#savepoints.find(savepoint);
    if (saved === undefined) return false;
    for (const notify of this.#onReset) notify();
    saved();
    return true;
  }

  #save(): Saved {
    const state = this.workspace.state();
    const book = this.#book.copy();
    const journal = this.#journal;
    const others = this.#saves.map((save) => save());
    const goBack = (): void => {
      this.workspace.change(() => state);
      this.#book = book.copy();
      this.#journal = journal;
      for (const other of others) other();
    };
    return { goBack, records: book.customers.size + book.subscriptions.size + book.orders.size };
  }

  #begin(world: World, reset: Reset): void {
    const { arrangement } = reset;
    const services = arrangementOf(world).people.filter(({ id }) => id.endsWith("#service"));
    const people = [...arrangement.people.filter(({ id }) => !id.endsWith("#service")), ...services];
    this.#world = world;
    this.#catalogue = new Catalogue(world);
    this.#book = new Book(reset.seed);
    this.#versions.begin(undefined);
    this.#clockStarted = Date.now();
    this.#journal = undefined;
    this.workspace.reset({ ...reset, arrangement: { ...arrangement, people } });
    for (const notify of this.#onReset) notify();
  }

  /** Registers what else belongs to a version. */
  onSave(save: Save): void {
    this.#saves.push(save);
  }

  /** Registers what else has to start again after a reset, or after going back to a version. */
  onReset(notify: OnReset): void {
    this.#onReset.push(notify);
  }

  now(): number {
    const elapsed = this.#world.clock === undefined ? Date.now() - this.#clockStarted : 0;
    return this.workspace.state().clock + elapsed;
  }

  act<Name extends ActionName>(who: string, action: Name, args: ArgsOf<Name>): ActAnswer<Name> {
    const before = this.workspace.state();
    const answer = this.workspace.act(who, action, args);
    const reason = answer.outcome === "rejected" ? answer.reason : undefined;
    this.#journal = this.#journal?.with({ who, action, args, reason }, before, this.workspace.state());
    if (answer.outcome === "accepted") this.record();
    return answer;
  }

  observe<Name extends ObservationName>(who: string, what: Name, args: LookOf<Name>): ObserveAnswer<Name> {
    return this.workspace.observe(who, what, args);
  }

  record(notes: OrderNotes = {}): void {
    const [book, state, now] = [this.#book, this.workspace.state(), this.now()];
    const fresh = state.placed.slice(book.recorded);
    book.recorded = state.placed.length;
    for (const placed of fresh) {
      const customer = state.customers.get(placed.customer);
      if (customer !== undefined && !book.customers.has(customer.id)) book.addCustomer(customer, now);
      const ids = (customer?.subscriptions ?? []).filter((id) => !book.subscriptions.has(id));
      for (const id of ids) {
        const made = state.subscriptions.get(id);
        const order = notes.into ?? placed.id;
        if (made !== undefined) book.addSubscription(made, order, now, notes.parent ?? null);
      }
      book.addOrder(placed, ids, state, now, notes);
    }
  }

  /** The partner for which a person works. */
  partnerOf(who: string): Partner | undefined {
    const organisation = this.workspace.state().directory.people.get(who)?.organisation;
    return organisation === undefined ? undefined : this.#catalogue.partners.get(organisation);
  }

  hasPerson(who: string): boolean {
    return this.workspace.state().directory.people.has(who);
  }

  /** Returns a token with which a person is signed in. It is valid for 30 days or the given number of seconds. */
  signIn(who: string, seconds: number = lifetimes.handedOut): Promise<string> {
    return this.tokens.issue({ sub: who, org: this.partnerOf(who)?.id ?? "", kind: "user" }, seconds);
  }

  /** Returns the claims of a token if it is valid and its person exists in this world. */
  async claimsOf(token: string | undefined): Promise<Claims | undefined> {
    const claims = token === undefined ? undefined : await this.tokens.read(token);
    const isKnown = claims !== undefined && this.partnerOf(claims.sub)?.id === claims.org;
    return isKnown && claims.kind !== "refresh" ? claims : undefined;
  }
}
