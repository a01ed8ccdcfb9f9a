import { message } from "../../domain/message";

/** What ended a check for which nobody is blamed, or why an expectation is stale. */
export const causeMessages = {
  crash: message("crash", "當機"),
  hang: message("hang", "沒有回應"),
  unserved: message("unserved", "宣告而未提供"),
  "stale-expectation": message("stale expectation", "預期已過時"),
} as const;
