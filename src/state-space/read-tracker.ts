import type { AnyMachineSnapshot, EventObject } from "xstate";
import { absent, type Component } from "./component";
import type { Configuration } from "./configuration";

/** The layout of a state tuple: the configuration first, then the components, the event last. */
export const configurationPosition = 0;

/** The arguments that guards and assignments receive. */
export interface GuardArguments {
  readonly context: object;
  readonly event: EventObject;
  readonly snapshot: AnyMachineSnapshot;
  readonly spawn: () => never;
}

/** A guard or an action is not a pure function of context, event and configuration. */
export class Impure extends Error {
  override readonly name = "Impure";
}

/** Presents a state tuple to guards and assignments as context, event and snapshot, and records the tuple positions they read. */
export class ReadTracker {
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
    const tracker = this;
    const refuse = (what: string) => (): never => {
      throw new Impure(what);
    };
    this.guardArguments = {
      context: this.context,
      get event() {
        tracker.recordRead(components.length + 1);
        return tracker.event;
      },
      get snapshot() {
        return tracker.snapshot;
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

  /** The positions read since `start`, in order. */
  stop(): readonly number[] {
    return this.reads;
  }

  /** The context of the current tuple as a plain object. */
  plainContext(): Record<string, unknown> {
    const plain: Record<string, unknown> = {};
    for (const [index, component] of this.components.entries()) {
      const value = component.values[this.tuple[index + 1] ?? 0];
      if (value !== absent) plain[component.field] = value;
    }
    return plain;
  }

  private recordRead(position: number): void {
    if (!this.reads.includes(position)) this.reads.push(position);
  }

  private read(field: string | symbol): unknown {
    const index = this.indices.get(field);
    if (index === undefined) return absent;
    this.recordRead(index + 1);
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

  /** All properties of a snapshot except machine and context are determined by the configuration. */
  private snapshotHandler(): ProxyHandler<AnyMachineSnapshot> {
    return {
      get: (template, field) => {
        if (field === "machine") return template.machine;
        if (field === "context") return this.context;
        this.recordRead(configurationPosition);
        return Reflect.get(this.configurations[this.tuple[0] ?? 0]?.template ?? template, field);
      },
    };
  }
}
