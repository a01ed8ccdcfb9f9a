import { visibleText } from "../../domain/foreign-text";
import type { Language } from "../../domain/language";
import { registerTextIn } from "../../register/register-text";
import { findRequirement } from "../../register/requirements";
import { withNames } from "../findings/difference-in-words";
import { findingsOf } from "../findings/findings-of";
import type { RunRecord } from "../record/run-record";

/** GitHub shows at most ten annotations of each kind for one step. */
const mostShown = 10;

const escapeData = (text: string) =>
  visibleText(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapeProperty = (text: string) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** Renders the findings of a run as workflow commands of GitHub Actions, with file and line where a scenario failed. */
export function githubAnnotations(record: RunRecord, language: Language): readonly string[] {
  const findings = findingsOf(record.checks, record.started.strict);
  return findings.slice(0, mostShown).map(({ shown: { check, decision, replay }, isWarning }) => {
    const [, file, line] = /^(.*\.feature):(\d+)$/.exec(check.where) ?? [];
    const requirement = findRequirement(decision.requirement ?? "");
    const title =
      requirement === undefined
        ? check.title
        : `${requirement.slug}: ${registerTextIn(requirement, language)}`;
    const place = file === undefined ? "" : `file=${escapeProperty(file)},line=${line},`;
    const lines = [decision.expected, decision.observed, `npx twotier replay ${replay}`].filter(
      (each) => each !== null,
    );
    const text = withNames(lines.join("\n"), language);
    return `::${isWarning ? "warning" : "error"} ${place}title=${escapeProperty(title)}::${escapeData(text)}`;
  });
}
