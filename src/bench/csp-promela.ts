import type { CspSize } from "./csp-family";

/**
 * The machine of csp-family.ts in Promela, in the style of a hand-written model: one global variable for each field, one option for
 * each event. SPIN counts one additional state, before the first instruction.
 */
export function cspPromela(size: CspSize): string {
  return [
    `byte p[${size.resellers}]; byte c[${size.customers}]; byte q[${size.subscriptions}];`,
    "byte w = 0; byte j = 0; bit isNew = 0; byte res = 0;",
    `inline clean() { j = 0; isNew = 0; res = 0; ${every(size.subscriptions, (i) => `q[${i}] = 0;`)} }`,
    "active proctype machine() {",
    "end: do",
    ...partnerOptions(size),
    ...homeOptions(size),
    ...formOptions(size),
    ...endOptions(size),
    "  od",
    "}",
    "",
  ].join("\n");
}

function every(count: number, words: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => words(index)).join(" ");
}

function list(count: number, words: (index: number) => readonly string[]): string[] {
  return Array.from({ length: count }, (_, index) => words(index)).flat();
}

const option = (guard: string, effect: string) => `  :: d_step { ${guard} -> ${effect} }`;

function partnerOptions({ resellers, customers }: CspSize): string[] {
  return list(resellers, (r) => {
    const drop = every(customers, (i) => `if :: c[${i}] == ${r + 2} -> c[${i}] = 1 :: else fi;`);
    return [
      option(`p[${r}] == 0 || p[${r}] == 4`, `p[${r}] = 1`),
      option(`p[${r}] == 1`, `p[${r}] = 2`),
      option(`p[${r}] == 1`, `p[${r}] = 0`),
      option(`p[${r}] == 2`, `p[${r}] = 3`),
      option(`p[${r}] == 3`, `p[${r}] = 2`),
      option(`p[${r}] == 2 || p[${r}] == 3`, `p[${r}] = 4; ${drop}`),
    ];
  });
}

/** Customers are numbered from one. Zero is no customer. */
function homeOptions({ customers }: CspSize): string[] {
  return list(customers, (i) => {
    const isFirstFree = [...Array(i).keys()].map((before) => `c[${before}] != 0`);
    const guard = ["w == 0", `c[${i}] == 0`, ...isFirstFree].join(" && ");
    return [
      option(guard, `clean(); w = 1; j = ${i + 1}; isNew = 1`),
      option(`w == 0 && c[${i}] != 0`, `clean(); w = 2; j = ${i + 1}`),
    ];
  });
}

function formOptions({ subscriptions, licences, resellers }: CspSize): string[] {
  const any = [...Array(subscriptions).keys()].map((i) => `q[${i}] > 0`).join(" || ");
  return [
    option("w == 1", "w = 2"),
    option("w == 1", "clean(); w = 0"),
    ...list(subscriptions, (i) =>
      list(licences + 1, (n) => [option(`w == 2 && q[${i}] != ${n}`, `q[${i}] = ${n}`)]),
    ),
    option(`w == 2 && (${any})`, "w = 3"),
    option("w == 2 && isNew", "w = 1"),
    option("w == 2", "clean(); w = 0"),
    ...list(resellers, (r) => [option(`w == 3 && p[${r}] == 2 && res != ${r + 1}`, `res = ${r + 1}`)]),
    option("w == 3 && res != 0", "res = 0"),
    option("w == 3", "w = 4"),
    option("w == 3", "w = 2"),
    option("w == 3", "clean(); w = 0"),
  ];
}

function endOptions({ resellers, customers }: CspSize): string[] {
  const isFine = ["res == 0", ...list(resellers, (r) => [`(res == ${r + 1} && p[${r}] == 2)`])].join(" || ");
  const commit = every(
    customers,
    (i) =>
      `if :: j == ${i + 1} -> if :: res != 0 -> c[${i}] = res + 1 :: res == 0 && c[${i}] == 0 -> c[${i}] = 1 :: else fi :: else fi;`,
  );
  return [
    option(`w == 4 && (${isFine})`, "w = 5"),
    option(`w == 4 && !(${isFine})`, "w = 7"),
    option("w == 4", "w = 3"),
    option("w == 4", "clean(); w = 0"),
    option("w == 5", `w = 6; ${commit}`),
    option("w == 5", "w = 7"),
    option("w == 6", "clean(); w = 0"),
    option("w == 6 && res != 0", "w = 8"),
    option("w == 7", "w = 3"),
    option("w == 7", "clean(); w = 0"),
    option("w == 8", "clean(); w = 0"),
    option("w == 8", "clean(); w = 0"),
  ];
}
