import { format } from "../../domain/text";
import { AdapterFault } from "../../port/faults";
import { pagesMessages } from "./pages-messages";

const faults = {
  forgetful: pagesMessages.forgetful,
  noConfirmation: pagesMessages.noConfirmation,
  noNotice: pagesMessages.noNotice,
} as const;

/** A page that breaks a rule of all pages. Its name stands in the report. */
export function pageFault(
  diagnosis: string,
  fault: keyof typeof faults,
  values: Readonly<Record<"field" | "label", string> | Record<"field", string> | Record<"label", string>>,
): AdapterFault {
  const filled = { field: "", label: "", ...values };
  const text = faults[fault];
  return new AdapterFault(diagnosis, {
    en: format(text, "en", filled),
    "zh-TW": format(text, "zh-TW", filled),
  });
}
