import type { Language } from "../../domain/language";
import { format, inLanguage, message } from "../../domain/text";
import { defaultTimeLimits, type TimeLimits } from "../transports/time-limits";
import type { Learned, Probe } from "./probe";
import { type ProbeName, prerequisites, probes } from "./probes";
import { isWarning, NotAsked, type SmokeDiagnosis, smokeFindingOf } from "./smoke-finding";
import { type CheckedAdapter, openCheckedAdapter } from "./subject";

export interface SmokeVerdict {
  readonly probe: ProbeName;
  readonly outcome: "sound" | "warning" | "fault" | "not-asked";
  /** `null` if nothing was found. */
  readonly diagnosis: SmokeDiagnosis | null;
  /** The observation, or the reason why the probe did not run. `null` if there is nothing to add. */
  readonly detail: string | null;
}

export interface SmokeOptions {
  readonly cwd?: string;
  readonly timeoutMs?: Partial<TimeLimits>;
  /** The language of the report. Output of the adapter is quoted unchanged. */
  readonly language?: Language;
  /** Called with each verdict as soon as it is known. */
  readonly onVerdict?: (verdict: SmokeVerdict) => void;
}

const because = message('Because of "{probe}".', "因為「{probe}」。");
const asWith = message('As with "{probe}".', "與「{probe}」相同。");

// After these, every further probe would wait for its time limit or find the same problem again.
const blocking: ReadonlySet<SmokeDiagnosis> = new Set(["hung", "hung-in-hello", "hung-in-reset"]);

async function tryProbe(
  name: ProbeName,
  subject: CheckedAdapter,
  learned: Learned,
  language: Language,
): Promise<SmokeVerdict> {
  const probe: Probe = probes[name];
  try {
    const remark = await probe(subject, learned);
    return { probe: name, outcome: "sound", diagnosis: null, detail: remark ?? null };
  } catch (thrown) {
    if (thrown instanceof NotAsked) {
      return { probe: name, outcome: "not-asked", diagnosis: null, detail: thrown.in(language) };
    }
    const { diagnosis, detail } = smokeFindingOf(thrown);
    const outcome = isWarning(diagnosis) ? "warning" : "fault";
    return { probe: name, outcome, diagnosis, detail: inLanguage(detail, language) };
  }
}

function stopsAll({ probe, outcome, diagnosis }: SmokeVerdict): boolean {
  return outcome === "fault" && (probe === "start" || (diagnosis !== null && blocking.has(diagnosis)));
}

/** The earlier verdict that prevents this probe, if any. */
function obstacle(probe: ProbeName, earlier: readonly SmokeVerdict[]): SmokeVerdict | undefined {
  return earlier.find((verdict) => {
    if (verdict.outcome !== "fault") return false;
    return stopsAll(verdict) || (prerequisites[probe] ?? []).includes(verdict.probe);
  });
}

/** Reports one fault once, even if several probes find it. */
function onceOnly(verdict: SmokeVerdict, earlier: readonly SmokeVerdict[], language: Language): SmokeVerdict {
  const same = earlier.find(
    ({ outcome, diagnosis }) => outcome === verdict.outcome && diagnosis === verdict.diagnosis,
  );
  if (verdict.outcome !== "fault" || same === undefined) return verdict;
  return {
    ...verdict,
    outcome: "not-asked",
    diagnosis: null,
    detail: format(asWith, language, { probe: same.probe }),
  };
}

/** Runs all probes against the adapter behind a transport. Judges no requirement. Throws `UnreadableTarget`. */
export async function runSmoke(target: string, options: SmokeOptions = {}): Promise<readonly SmokeVerdict[]> {
  const limits = { ...defaultTimeLimits, ...options.timeoutMs };
  const subject = openCheckedAdapter(target, options.cwd ?? process.cwd(), limits);
  const language = options.language ?? "en";
  const learned: Learned = {};
  const verdicts: SmokeVerdict[] = [];
  for (const probe of Object.keys(probes) as ProbeName[]) {
    const before = obstacle(probe, verdicts);
    const verdict: SmokeVerdict =
      before === undefined
        ? onceOnly(await tryProbe(probe, subject, learned, language), verdicts, language)
        : {
            probe,
            outcome: "not-asked",
            diagnosis: null,
            detail: format(because, language, { probe: before.probe }),
          };
    verdicts.push(verdict);
    options.onVerdict?.(verdict);
  }
  subject.wire.abort();
  return verdicts;
}
