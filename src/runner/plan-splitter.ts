const marker = Buffer.from('"plan":[');

const [quote, backslash, opening, closing, bracket] = [34, 92, 123, 125, 93];

/**
 * Takes the members of the array `plan` out of the first line of a run's events, one at a time: the line may be longer than the longest
 * text. No text within the line can contain the beginning of the array, because its quotes would be escaped.
 */
export class PlanSplitter {
  #stage: "before" | "within" | "after" = "before";
  /** The parts of the line that are no members. */
  #kept: Buffer[] = [];
  /** The parts of a member that has begun. */
  #begun: Buffer[] = [];
  #depth = 0;
  #isText = false;
  #isEscaped = false;

  constructor(private readonly onMember: (text: string) => void) {}

  /** Takes the next part of the line. The caller may use its memory again. */
  add(part: Buffer): void {
    if (this.#stage === "within") this.#split(part);
    else this.#keep(part);
  }

  #keep(part: Buffer): void {
    this.#kept.push(Buffer.from(part));
    if (this.#stage === "after") return;
    const line = Buffer.concat(this.#kept);
    const found = line.indexOf(marker);
    const end = found + marker.length;
    this.#kept = [found < 0 ? line : line.subarray(0, end)];
    if (found < 0) return;
    this.#stage = "within";
    this.#split(line.subarray(end));
  }

  /** The line without the members. */
  line(): string {
    return Buffer.concat(this.#kept).toString("utf8");
  }

  #split(part: Buffer): void {
    let from = 0;
    for (let at = 0; at < part.length; at += 1) {
      const isMember = this.#depth > 0;
      const ending = this.#read(part[at]);
      if (!isMember && this.#depth > 0) from = at;
      if (isMember && this.#depth === 0) this.#finish(part.subarray(from, at + 1));
      if (!ending) continue;
      this.#stage = "after";
      this.#kept.push(Buffer.from(part.subarray(at)));
      return;
    }
    if (this.#depth > 0) this.#begun.push(Buffer.from(part.subarray(from)));
  }

  /** Follows texts and braces. Returns true at the end of the array. */
  #read(code: number | undefined): boolean {
    if (this.#isText) {
      this.#isText = this.#isEscaped || code !== quote;
      this.#isEscaped = !this.#isEscaped && code === backslash;
      return false;
    }
    if (code === quote) this.#isText = true;
    else if (code === opening) this.#depth += 1;
    else if (code === closing) this.#depth -= 1;
    return code === bracket && this.#depth === 0;
  }

  #finish(last: Buffer): void {
    this.onMember(Buffer.concat([...this.#begun, last]).toString("utf8"));
    this.#begun = [];
  }
}
