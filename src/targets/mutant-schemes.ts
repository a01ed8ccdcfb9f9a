/** The beginnings of the names of faulty and of conforming variants. */
export const schemes = {
  faulty: "nonconformant:",
  conforming: "benign:",
  generated: "generated:",
  mutant: "mutant:",
  patched: "patched:",
} as const;
