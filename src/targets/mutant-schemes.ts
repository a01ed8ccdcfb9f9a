/** What the names of the faulty and of the conforming variants begin with. */
export const schemes = {
  faulty: "nonconformant:",
  conforming: "benign:",
  generated: "generated:",
  mutant: "mutant:",
  patched: "patched:",
} as const;
