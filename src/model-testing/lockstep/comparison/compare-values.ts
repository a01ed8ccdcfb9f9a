import { isSameTelephone } from "../../../assertions/telephone";
import { type IdKind, idKindOf } from "../history/command";
import type { Correspondence } from "./correspondence";
import type { Shape } from "./shape";

/** One difference between a value of the reference and the target's value. */
export interface Difference {
  /**
   * The field that differs, `row` for a row that is missing, `extra row` for one too many, `secret` for a field that differs by
   * showing one.
   */
  readonly field: string;
  readonly expected: unknown;
  readonly observed: unknown;
  /** The reference's row or record in which the field stands; the target's if the reference has none. */
  readonly within: Readonly<Record<string, unknown>>;
}

type Row = Readonly<Record<string, unknown>>;

/** Compares values of the same shape, up to the ids that each implementation gives and to the order of lists. */
export class Comparer {
  constructor(
    private readonly ids: Correspondence,
    /** The person who observes, and the customer whose secrets these are. */
    private readonly reader: string,
    private readonly owner: string,
    /** True for a difference about which the page says nothing. */
    private readonly isSilent: (difference: Difference) => boolean,
  ) {}

  /** The first difference, or undefined. Ids of rows that are new on both sides are bound. */
  compare(
    shape: Shape,
    expected: unknown,
    observed: unknown,
    field = "value",
    within: Row = {},
  ): Difference | undefined {
    if (shape.kind === "plain") {
      if (this.isSamePlain(field, expected, observed)) return undefined;
      const difference = { field, expected, observed, within };
      if (this.ids.showsSecret(observed)) return { ...difference, field: "secret" };
      return this.isSilent(difference) ? undefined : difference;
    }
    if (expected === null || observed === null || observed === undefined) {
      return isNothing(expected) && isNothing(observed) ? undefined : { field, expected, observed, within };
    }
    if (shape.kind === "list")
      return this.compareLists(shape.of, asList(expected), asList(observed), field, within);
    return this.compareRecords(shape, asRow(expected), asRow(observed));
  }

  private compareRecords(
    { fields }: Extract<Shape, { kind: "record" }>,
    expected: Row,
    observed: Row,
  ): Difference | undefined {
    if (expected.page === "none" && observed.page === "none") return undefined;
    const isConfirmation = expected.page === "confirmation" && observed.page === "confirmation";
    for (const [name, shape] of fields) {
      if (isConfirmation && isOpenOnConfirmation(name, observed[name])) continue;
      const found = this.compare(shape, expected[name], observed[name], name, expected);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private compareLists(
    of: Shape,
    expected: readonly unknown[],
    observed: readonly unknown[],
    field: string,
    within: Row,
  ): Difference | undefined {
    const isSameInOrder =
      expected.length === observed.length &&
      expected.every(
        (each, index) =>
          this.isBoundRow(of, each) && this.compare(of, each, observed[index], field) === undefined,
      );
    if (isSameInOrder) return undefined;
    const key = keyOf(of);
    return key === undefined
      ? this.compareAsSets(of, expected, observed, field, within)
      : this.compareRows(of, key, expected.map(asRow), observed.map(asRow));
  }

  /** False if the row has an id that is not bound yet: then its place in the list must not decide. */
  private isBoundRow(of: Shape, row: unknown): boolean {
    const key = keyOf(of);
    const kind = key === undefined ? undefined : idKindOf(key);
    return kind === undefined || key === undefined || this.ids.isBound(kind, String(asRow(row)[key]));
  }

  private compareAsSets(
    of: Shape,
    expected: readonly unknown[],
    observed: readonly unknown[],
    field: string,
    within: Row,
  ): Difference | undefined {
    const left = [...observed];
    for (const each of expected) {
      const index = left.findIndex((other) => this.compare(of, each, other, field) === undefined);
      if (index < 0) return { field, expected, observed, within };
      left.splice(index, 1);
    }
    return left.length === 0 ? undefined : { field, expected, observed, within };
  }

  private compareRows(
    of: Shape,
    key: string,
    expected: readonly Row[],
    observed: readonly Row[],
  ): Difference | undefined {
    const kind = idKindOf(key);
    if (kind !== undefined && saysEnough(of)) this.bindNewRows(of, key, kind, expected, observed);
    const left = new Map(observed.map((row) => [String(row[key]), row]));
    for (const row of expected) {
      const id = this.ids.targetOf(key, String(row[key]));
      const counterpart = left.get(id);
      if (counterpart === undefined) {
        const alike = this.unknownAlike(of, key, row, left);
        if (alike === undefined) return { field: "row", expected: row, observed: null, within: row };
        left.delete(alike);
        continue;
      }
      left.delete(id);
      const found = this.compare(of, row, counterpart);
      if (found !== undefined) return found;
    }
    const [extra] = left.values();
    if (extra !== undefined) return { field: "extra row", expected: null, observed: extra, within: extra };
    if (observed.length === expected.length) return undefined;
    return { field: "extra row", expected: null, observed: observed.at(-1), within: asRow(observed.at(-1)) };
  }

  /** The id of a row that is the same but for its id, if neither id is bound yet. */
  private unknownAlike(of: Shape, key: string, row: Row, left: ReadonlyMap<string, Row>): string | undefined {
    const kind = idKindOf(key);
    if (kind === undefined || this.ids.isBound(kind, String(row[key]))) return undefined;
    const isAlikeRow = ([id, other]: readonly [string, Row]) =>
      !this.ids.isTaken(kind, id) &&
      this.compare(of, { ...row, [key]: "" }, { ...other, [key]: "" }) === undefined;
    return [...left].find(isAlikeRow)?.[0];
  }

  /**
   * Binds the ids of rows that are equal apart from their id and new on both sides. If as many are left on either side, they differ
   * in some field, and those that are most alike are bound.
   */
  private bindNewRows(
    of: Shape,
    key: string,
    kind: IdKind,
    expected: readonly Row[],
    observed: readonly Row[],
  ): void {
    const fresh = observed.filter((row) => !this.ids.isTaken(kind, String(row[key])));
    const left: Row[] = [];
    for (const row of expected) {
      if (this.ids.isBound(kind, String(row[key]))) continue;
      const index = fresh.findIndex(
        (other) => this.compare(of, { ...row, [key]: "" }, { ...other, [key]: "" }) === undefined,
      );
      const [chosen] = index < 0 ? [] : fresh.splice(index, 1);
      if (chosen === undefined) left.push(row);
      else this.ids.bind(kind, String(row[key]), String(chosen[key]));
    }
    if (left.length === fresh.length) this.bindMostAlike(key, kind, left, fresh);
  }

  private bindMostAlike(key: string, kind: IdKind, expected: readonly Row[], fresh: Row[]): void {
    for (const row of expected) {
      const alike = (other: Row) =>
        Object.keys(row).filter((field) => this.isSamePlain(field, row[field], other[field])).length;
      const [first, ...others] = fresh;
      if (first === undefined) return;
      const chosen = others.reduce((best, other) => (alike(other) > alike(best) ? other : best), first);
      fresh.splice(fresh.indexOf(chosen), 1);
      this.ids.bind(kind, String(row[key]), String(chosen[key]));
    }
  }

  private isSamePlain(field: string, expected: unknown, observed: unknown): boolean {
    if (typeof expected !== "string" || typeof observed !== "string") return expected === observed;
    const kind = idKindOf(field);
    if (kind !== undefined) return this.ids.targetOf(field, expected) === observed;
    if (expected === observed) return true;
    if (field === "phone") return isSameTelephone(expected, observed);
    const secret = this.ids.secretFor(this.owner, expected);
    if (secret !== undefined) return secret === observed;
    return isAlike(this.ids.textFor(this.reader, expected), observed);
  }
}

/** A text in composed form, with plain line ends and without blanks at either end. */
export function plainText(text: string): string {
  return text.normalize("NFC").replaceAll("\r\n", "\n").trim();
}

/** True for texts that differ only in what the page does not speak of: normal form, blanks at either end, line ends. */
export function isAlike(one: string, other: string): boolean {
  return one === other || plainText(one) === plainText(other);
}

/** True for no value, an empty list, and a record of nothing. */
export function isNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return true;
  return typeof value === "object" && Object.values(value).every(isNothing);
}

/** The field whose value distinguishes the rows of a list: the first one, if it is an id; undefined for lists without one. */
function keyOf(of: Shape): string | undefined {
  if (of.kind !== "record") return undefined;
  const [first] = of.fields;
  return first === undefined || notIdentifying.has(first[0]) ? undefined : first[0];
}

/** A row of an id and one more field is too little to recognise a thing by. */
function saysEnough(of: Shape): boolean {
  return of.kind === "record" && of.fields.length > 2;
}

/** S188 does not say that the Confirmation page shows the order, nor whether details are those given or those of the account now. */
function isOpenOnConfirmation(field: string, observed: unknown): boolean {
  return field === "details" || isNothing(observed);
}

/** The lines of an order have no id: two can be equal. */
const notIdentifying: ReadonlySet<string> = new Set(["offer"]);

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function asRow(value: unknown): Row {
  return isRow(value) ? value : {};
}

function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
