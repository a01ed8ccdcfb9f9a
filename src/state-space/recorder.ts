import type { AnyMachineSnapshot, EventObject } from "xstate";
import { absent, type Component } from "./component";
import type { Configuration } from "./configuration";

/** Where the parts of a state stand in its tuple: the configuration first, then the components, the event last. */
export const configurationPosition = 0;

/** What a guard or an assignment may look at. */
export interface GuardArguments {
  readonly context: object;
  readonly event: EventObject;
  readonly snapshot: AnyMachineSnapshot;
  readonly spawn: () => never;
}

/** The code under examination did what a pure function of context, event and configuration cannot. */
export class Impure extends Error {
  override readonly name = "Impure";
}

/**
 * Shows a state tuple to guards and assignments as an ordinary context, event and snapshot, and records which parts of the
 * tuple they look at.
 */
export class Recorder {
  readonly context: object;
  readonly guardArguments: GuardArguments;
  private reads: number[] = [];
  private readonly indices: ReadonlyMap<string | symbol, number>;
  private readonly snapshot: AnyMachineSnapshot;

  constructor(
    readonly tuple: Int32Array,
    private readonly components: readonly Component[],
    private readonly events: readonly EventObject[],
    private readonly configurations: readonly Configuration[],
    template: AnyMachineSnapshot,
  ) {
    this.indices = new Map(components.map(({ field }, index) => [field, index]));
    this.context = new Proxy({}, this.contextHandler());
    this.snapshot = new Proxy(template, this.snapshotHandler());
    const recorder = this;
    const refuse = (what: string) => (): never => {
      throw new Impure(what);
    };
    this.guardArguments = {
      context: this.context,
      get event() {
        recorder.note(components.length + 1);
        return recorder.event;
      },
      get snapshot() {
        return recorder.snapshot;
      },
      spawn: refuse("spawns an actor, which is not part of a state"),
    };
  }

  /** The event in the tuple. */
  get event(): EventObject {
    return this.events[this.tuple[this.components.length + 1] ?? 0] ?? { type: "" };
  }

  start(): void {
    this.reads = [];
  }

  /** The positions looked at since `start`, in order. */
  stop(): readonly number[] {
    return this.reads;
  }

  /** The plain context of the present tuple. */
  plainContext(): Record<string, unknown> {
    const plain: Record<string, unknown> = {};
    for (const [index, component] of this.components.entries()) {
      const value = component.values[this.tuple[index + 1] ?? 0];
      if (value !== absent) plain[component.field] = value;
    }
    return plain;
  }

  private note(position: number): void {
    if (!this.reads.includes(position)) this.reads.push(position);
  }

  private read(field: string | symbol): unknown {
    const index = this.indices.get(field);
    if (index === undefined) return absent;
    this.note(index + 1);
    return this.components[index]?.values[this.tuple[index + 1] ?? 0];
  }

  private contextHandler(): ProxyHandler<object> {
    const refuse = () => {
      throw new Impure("writes to the context instead of assigning");
    };
    return {
      get: (_, field) => {
        const value = this.read(field);
        return value === absent ? Reflect.get(Object.prototype, field) : value;
      },
      has: (_, field) => this.read(field) !== absent || field in Object.prototype,
      ownKeys: () => this.components.map(({ field }) => field).filter((field) => this.read(field) !== absent),
      getOwnPropertyDescriptor: (_, field) => {
        const value = this.read(field);
        return value === absent ? undefined : { value, enumerable: true, configurable: true, writable: true };
      },
      set: refuse,
      deleteProperty: refuse,
      defineProperty: refuse,
    };
  }

  /** Everything of a snapshot but its machine and its context follows from the configuration. */
  private snapshotHandler(): ProxyHandler<AnyMachineSnapshot> {
    return {
      get: (template, field) => {
        if (field === "machine") return template.machine;
        if (field === "context") return this.context;
        this.note(configurationPosition);
        return Reflect.get(this.configurations[this.tuple[0] ?? 0]?.template ?? template, field);
      },
    };
  }
}
