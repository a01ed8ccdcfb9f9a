import { inProcess } from "../../port/in-process";
import { createReference } from "../../reference/reference-implementation";
import { everywhere, mutatingAnswers } from "./mutating-answers";
import type { Variant } from "./variant";

const extended = everywhere((value) => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  Reflect.set(value, "etag", "W/1");
  Reflect.set(value, "links", { self: "/there", next: null });
});

export const extraFields: Variant = {
  name: "extra-fields",
  story: "Every object in an answer has fields of its own beside those of the protocol.",
  open: (readings) =>
    inProcess(mutatingAnswers(createReference({ readings }), { results: extended, observations: extended })),
};
