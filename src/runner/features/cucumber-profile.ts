import { relative } from "node:path";
import { choiceTable, readingIds } from "../../domain/choices";
import type { Language } from "../../domain/language";
import { ownSteps, packageRoot } from "../../domain/package-root";

export interface ProfileOptions {
  /** The target of the features: `cmd:python3 adapter.py`, `http://…`, `module:./adapter.js`. */
  readonly target: string;
  readonly language?: Language;
  /** Runs the scenarios that rest on readings as well; false by default, because other implementations need not follow ours. */
  readonly readings?: boolean;
  readonly seed?: number;
  /** The folder in which cucumber-js runs, if not the current one. */
  readonly cwd?: string;
}

/** A profile of cucumber-js. */
export interface CucumberProfile {
  readonly paths: string[];
  readonly require: string[];
  readonly tags: string;
  readonly worldParameters: Readonly<Record<string, string | number | boolean>>;
  readonly strict: boolean;
}

/** The tags of choices by which an implementation is not judged: all of them, or those that are not the suite's own. */
function tagsToLeaveOut(readings: boolean): readonly string[] {
  return readingIds.flatMap((id) => {
    const others = choiceTable[id].slice(1).map((choice) => `@${id}:${choice}`);
    return readings ? others : [`@${id}`, ...others];
  });
}

/** Returns our features and steps as a profile for the user's own cucumber-js. Paths are relative because cucumber takes them as globs. */
export function cucumberProfile(options: ProfileOptions): CucumberProfile {
  const { target, language = "en", readings = false, seed = 1, cwd = process.cwd() } = options;
  const root = relative(cwd, packageRoot()).replaceAll("\\", "/");
  const own = (glob: string) => (root === "" ? glob : `${root}/${glob}`);
  return {
    paths: [own(`features/${language}/**/*.feature`)],
    require: [own(ownSteps())],
    tags: `not (${tagsToLeaveOut(readings).join(" or ")})`,
    worldParameters: { target, language, readings, seed },
    strict: true,
  };
}
