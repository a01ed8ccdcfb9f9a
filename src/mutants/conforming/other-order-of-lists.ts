import { inProcess } from "../../port/in-process";
import { createReference } from "../../reference/reference-implementation";
import { everywhere, mutatingAnswers } from "./mutating-answers";
import type { Variant } from "./variant";

const reversed = everywhere((value) => {
  if (Array.isArray(value)) value.reverse();
});

export const otherOrderOfLists: Variant = {
  name: "other-order-of-lists",
  story: "Every observed list is in reverse order.",
  open: (readings) => inProcess(mutatingAnswers(createReference({ readings }), { observations: reversed })),
};
