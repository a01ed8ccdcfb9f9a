import { z } from "zod";
import { readings } from "../../register/readings";
import { requirements } from "../../register/requirements";
import type { PlannedCheck } from "../../verdicts/check";

const pieces = z.array(z.number().int().nonnegative()).readonly();
const slugs = z.array(z.enum(requirements.map(({ slug }) => slug))).readonly();
const rulings = z.array(z.enum(readings.map(({ id }) => id))).readonly();

/**
 * Checks of one machine and criterion that follow one another in a plan: tens of thousands of cells differ in little, so
 * each is a row of numbers.
 */
export const checkTable = z
  .object({
    source: z.literal("machine"),
    where: z.string(),
    id: z.string().describe("How the ids of all these checks begin."),
    texts: z.array(z.string()).readonly().describe("Whatever ids and titles are made of."),
    requirements: z.array(slugs).readonly(),
    readings: z.array(rulings).readonly(),
    rows: z
      .array(z.tuple([pieces, pieces, z.number().int().nonnegative(), z.number().int().nonnegative()]))
      .readonly()
      .describe(
        "A check in each: the texts that end its id, the texts of its title, its requirements and its readings, by their places.",
      ),
  })
  .readonly();

export type CheckTable = z.infer<typeof checkTable>;

/** How ids of one table begin; undefined for checks that stand for themselves. */
function headOf({ id, source }: PlannedCheck): string | undefined {
  return source === "machine" ? /^machine:[^/]+\/[^/]+\//.exec(id)?.[0] : undefined;
}

/** Gives each value a place, the same to equal ones. */
class Places<Value> {
  readonly values: Value[] = [];
  readonly #known = new Map<string, number>();

  of(value: Value): number {
    const key = JSON.stringify(value);
    const place = this.#known.get(key) ?? this.values.push(value) - 1;
    this.#known.set(key, place);
    return place;
  }
}

function tableOf(head: string, checks: readonly PlannedCheck[]): CheckTable {
  const texts = new Places<string>();
  const blamed = new Places<CheckTable["requirements"][number]>();
  const read = new Places<CheckTable["readings"][number]>();
  const rows = checks.map(({ id, title, ...check }): CheckTable["rows"][number] => [
    id
      .slice(head.length)
      .split(/(?<=\/)/)
      .map((text) => texts.of(text)),
    title.split(/(?<=: |：)/).map((text) => texts.of(text)),
    blamed.of(check.requirements),
    read.of(check.readings),
  ]);
  const where = checks[0]?.where ?? "";
  const lists = { requirements: blamed.values, readings: read.values };
  return { source: "machine", where, id: head, texts: texts.values, ...lists, rows };
}

/** A plan as it is written: checks that stand for themselves, and tables of those that have much in common. */
export function packPlan(plan: readonly PlannedCheck[]): readonly (PlannedCheck | CheckTable)[] {
  const packed: (PlannedCheck | CheckTable)[] = [];
  for (let from = 0; from < plan.length; ) {
    const first = plan[from];
    if (first === undefined) break;
    const head = headOf(first);
    let until = from + 1;
    while (head !== undefined && isNext(plan[until], head, first)) until++;
    packed.push(head === undefined ? first : tableOf(head, plan.slice(from, until)));
    from = until;
  }
  return packed;
}

function isNext(check: PlannedCheck | undefined, head: string, { where }: PlannedCheck): boolean {
  return check !== undefined && headOf(check) === head && check.where === where;
}

/** The checks of a plan as it was written. */
export function unpackPlan(packed: readonly (PlannedCheck | CheckTable)[]): readonly PlannedCheck[] {
  return packed.flatMap((entry) => ("rows" in entry ? checksOf(entry) : [entry]));
}

function checksOf({ source, where, id, texts, rows, ...lists }: CheckTable): readonly PlannedCheck[] {
  const joined = (places: readonly number[]) => places.map((place) => texts[place] ?? "").join("");
  return rows.map(([ending, title, blamed, read]) => ({
    id: id + joined(ending),
    source,
    title: joined(title),
    requirements: lists.requirements[blamed] ?? [],
    readings: lists.readings[read] ?? [],
    where,
  }));
}
