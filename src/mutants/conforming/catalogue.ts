import { coreAlone } from "./core-alone";
import { countedIds } from "./counted-ids";
import { extraFields } from "./extra-fields";
import { littleForResellers } from "./little-for-resellers";
import { oneReasonForAll } from "./one-reason-for-all";
import { otherDraft } from "./other-draft";
import { otherIds } from "./other-ids";
import { otherOrderOfLists } from "./other-order-of-lists";
import { otherPasswords } from "./other-passwords";
import { otherRefusalMessages } from "./other-refusal-messages";
import { otherSilences } from "./other-silences";
import { slowerAnswers } from "./slower-answers";
import { supportSubmittedAgain } from "./support-submitted-again";
import { unsentLinks } from "./unsent-links";
import type { Variant } from "./variant";

/** Correct implementations that differ from the reference. */
export const variants: readonly Variant[] = [
  otherIds,
  countedIds,
  otherOrderOfLists,
  extraFields,
  slowerAnswers,
  otherRefusalMessages,
  oneReasonForAll,
  otherDraft,
  otherPasswords,
  littleForResellers,
  supportSubmittedAgain,
  otherSilences,
  unsentLinks,
  coreAlone,
];

/** `undefined` if no variant has that name. */
export function findVariant(name: string): Variant | undefined {
  return variants.find((variant) => variant.name === name);
}
