/** The parts in which two lists differ, each with its repetitions. */
export interface Difference {
  /** The text before the colon that both lines begin with: what was looked at. Empty if there is none. */
  readonly subject: string;
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  /** The members of both. */
  readonly common: readonly string[];
}

const subjectPattern = /^([^:：]{1,120})(?:: |：)(.*)$/s;
const emptyList = new Set(["none", "無", ""]);

/** Entries with several fields, such as "company Contoso, reseller fabrikam", are separated by semicolons. */
function separatorOf(text: string): string {
  if (text.includes("; ") || /^[a-z]\S* .*, [a-z]\S* /.test(text)) return "; ";
  return text.includes("、") ? "、" : ", ";
}

function membersOf(text: string): readonly string[] {
  return text.split(separatorOf(text)).filter((member) => !emptyList.has(member));
}

function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const rest = [...other];
  return list.filter((member) => {
    const index = rest.indexOf(member);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}

/** Compares an expected with an observed line, each of the form "subject: member; member". */
export function differenceOf(expected: string, observed: string): Difference {
  const [, one, expectedList] = subjectPattern.exec(expected) ?? [];
  const [, other, observedList] = subjectPattern.exec(observed) ?? [];
  if (one === undefined || one !== other)
    return { subject: "", missing: [expected], extra: [observed], common: [] };
  const wanted = membersOf(expectedList ?? "");
  const found = membersOf(observedList ?? "");
  const missing = without(wanted, found);
  return { subject: one, missing, extra: without(found, wanted), common: without(wanted, missing) };
}
