import { type IdKind, idKindOf } from "../history/command";

const secretLength = 8;

/** False for a secret that an answer can contain by chance, and for one that is an address. */
export function isTelling(secret: string): boolean {
  return secret.length >= secretLength && !secret.includes("@");
}

/** The ids, links, proposed texts and secrets of the target for those of the reference. */
export class Correspondence {
  private readonly targets: Readonly<Record<IdKind, Map<string, string>>> = {
    customer: new Map(),
    order: new Map(),
    subscription: new Map(),
    link: new Map(),
  };
  private readonly taken: Readonly<Record<IdKind, Set<string>>> = {
    customer: new Set(),
    order: new Set(),
    subscription: new Set(),
    link: new Set(),
  };
  /** Texts that the portal proposes, by their reader and the reference's text. */
  private readonly texts = new Map<string, string>();
  private readonly secrets = new Map<string, string>();
  /** The company whose people get the answer that is compared. */
  company = "";

  /** The target's id for one of the reference, or the same text if the reference gave no such id. */
  targetOf(field: string, id: string): string {
    const kind = idKindOf(field);
    return (kind && this.targets[kind].get(id)) ?? id;
  }

  isBound(kind: IdKind, id: string): boolean {
    return this.targets[kind].has(id);
  }

  /** True if the target has given this id to something. */
  isTaken(kind: IdKind, id: string): boolean {
    return this.taken[kind].has(this.takenKey(kind, id));
  }

  /** Notes that two ids name the same thing. Returns false if the target's id already names another. */
  bind(kind: IdKind, reference: string, target: string): boolean {
    const known = this.targets[kind].get(reference);
    if (known !== undefined) return known === target;
    if (this.isTaken(kind, target)) return false;
    this.targets[kind].set(reference, target);
    this.taken[kind].add(this.takenKey(kind, target));
    return true;
  }

  /** Each company may count its orders by itself: no action and no observation takes an order's id. */
  private takenKey(kind: IdKind, target: string): string {
    return kind === "order" ? `${this.company}\n${target}` : target;
  }

  /** Notes a secret of a customer when it is first shown. */
  learnSecret(customer: string, reference: string, target: string): void {
    const key = `${customer}\n${reference}`;
    if (!this.secrets.has(key)) this.secrets.set(key, target);
  }

  secretFor(customer: string, reference: string): string | undefined {
    return this.secrets.size === 0 ? undefined : this.secrets.get(`${customer}\n${reference}`);
  }

  /** True if a value contains a secret that the target has shown. */
  showsSecret(value: unknown): boolean {
    if (typeof value !== "string" || value.length < secretLength) return false;
    for (const secret of this.secrets.values()) if (isTelling(secret) && value.includes(secret)) return true;
    return false;
  }

  hasSecrets(): boolean {
    return this.secrets.size > 0;
  }

  /** The secrets that the target has shown. */
  shownSecrets(): Iterable<string> {
    return this.secrets.values();
  }

  /** Notes the text that the portal has proposed to a person. */
  propose(reader: string, reference: string, target: string): void {
    this.texts.set(`${reader}\n${reference}`, target);
  }

  /** The text that the target has to show to a person: the proposed one, or the given one with the target's links. */
  textFor(reader: string, text: string): string {
    const proposed = this.texts.get(`${reader}\n${text}`);
    if (proposed !== undefined) return proposed;
    let replaced = text;
    for (const [reference, target] of this.targets.link) replaced = replaced.replaceAll(reference, target);
    return replaced;
  }
}
