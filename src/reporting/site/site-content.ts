import type { GherkinDocument } from "@cucumber/messages";
import type { Language } from "../../domain/language";
import type { PlannedCheck } from "../../verdicts/check";
import type { Diagrams } from "../html/read-diagrams";
import type { RunRecord } from "../record/run-record";

/** A feature in one language. */
export interface FeatureText {
  /** Its path without language and ending: `ordering/cancelling`. */
  readonly stem: string;
  readonly document: GherkinDocument;
  /** The ids of its checks, by the line of the example or of the row. */
  readonly checks: ReadonlyMap<number, string>;
}

/** A faulty implementation with a name and one sentence about what people experience. */
export interface SiteFault {
  readonly name: string;
  readonly requirement: string;
  readonly reading?: string | undefined;
  readonly story: string;
}

/** The published mutation score in one language. */
export interface ScoreTable {
  readonly head: readonly string[];
  /** Each begins with its name; the other cells are figures. */
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

/** Everything that the site shows beside the register and the machines. */
export interface SiteContent {
  /** The language in which its pages open first. */
  readonly language: Language;
  readonly suite: string;
  /** Every check that the suite plans by itself, with English titles. */
  readonly plan: readonly PlannedCheck[];
  /** The titles of its scenarios in Chinese, by check id. */
  readonly titles: ReadonlyMap<string, string>;
  readonly features: Readonly<Record<Language, readonly FeatureText[]>>;
  readonly faults: readonly SiteFault[];
  readonly score: Readonly<Record<Language, ScoreTable>>;
  readonly diagrams: Diagrams;
  /** The run whose verdicts are laid over everything. */
  readonly run: RunRecord | undefined;
}
