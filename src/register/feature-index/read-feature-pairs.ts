import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FeatureOutline } from "./feature-outline";
import { outlineOf } from "./feature-outline";

/** One feature in both languages. */
export interface FeaturePair {
  readonly topic: string;
  /** The file name, which is the same in both languages. */
  readonly file: string;
  readonly en: FeatureOutline;
  readonly zh: FeatureOutline;
}

/** The folders of `features/en` in the order of the page. */
export const topics = [
  "roles-and-profile",
  "partnerships",
  "involvement",
  "customers",
  "subscriptions",
] as const;

/** Reads all features below `features`, topic by topic. Throws if the Chinese version of one is missing. */
export function readFeaturePairs(features: string): readonly FeaturePair[] {
  return topics.flatMap((topic) =>
    readdirSync(join(features, "en", topic))
      .sort()
      .map((file) => ({
        topic,
        file,
        en: outlineOf(readFileSync(join(features, "en", topic, file), "utf8")),
        zh: outlineOf(readFileSync(join(features, "zh-TW", topic, file), "utf8")),
      })),
  );
}
