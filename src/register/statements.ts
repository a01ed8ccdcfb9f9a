import type { StatementId } from "../domain/statement-id";
import { chineseDigests } from "./digests/chinese-digests";
import { englishDigests } from "./digests/english-digests";
import type { RegisterText } from "./register-text";
import { type RequirementSlug, requirements } from "./requirements";
import type { SectionId } from "./sections";
import type { ContextRow, RequiredRow, StatementRow } from "./statement-row";
import { addingCustomers } from "./statement-rows/adding-customers";
import { addingSubscriptions } from "./statement-rows/adding-subscriptions";
import { customerAccounts } from "./statement-rows/customer-accounts";
import { introduction } from "./statement-rows/introduction";
import { involvingResellers } from "./statement-rows/involving-resellers";
import { providerTasks } from "./statement-rows/provider-tasks";
import { requestingPartnerships } from "./statement-rows/requesting-partnerships";
import { seeAlso } from "./statement-rows/see-also";

interface Joined {
  readonly section: SectionId;
  /** The requirements in `rows/` that rest on this statement. */
  readonly requirements: readonly RequirementSlug[];
  /** Digests of the sentences of the page. The register does not contain the sentences themselves. */
  readonly digest: RegisterText;
}

export interface RequiredStatement extends RequiredRow, Joined {}

/** Context has no level. Its wording counts as inferred, because it requires nothing. */
export interface ContextStatement extends ContextRow, Joined {
  readonly level: null;
  readonly levelRule: null;
  readonly wording: "inferred";
}

export type Statement = RequiredStatement | ContextStatement;

const rowsBySection: readonly (readonly [SectionId, readonly StatementRow[]])[] = [
  ["introduction", introduction],
  ["provider-tasks", providerTasks],
  ["requesting-partnerships", requestingPartnerships],
  ["involving-resellers", involvingResellers],
  ["customer-accounts", customerAccounts],
  ["adding-customers", addingCustomers],
  ["adding-subscriptions", addingSubscriptions],
  ["see-also", seeAlso],
];

function join(section: SectionId, row: StatementRow): Statement {
  const joined: Joined = { section, requirements: requirementsOn(row.id), digest: digestOf(row.id) };
  return row.kind === "required"
    ? { ...row, ...joined }
    : { ...row, ...joined, level: null, levelRule: null, wording: "inferred" };
}

function requirementsOn(id: StatementId): readonly RequirementSlug[] {
  return requirements.filter((requirement) => requirement.statements.includes(id)).map(({ slug }) => slug);
}

function digestOf(id: StatementId): RegisterText {
  return { en: englishDigests[id] ?? "", zh: chineseDigests[id] ?? "" };
}

/** All 107 statements in the order of the page, with text, level and requirements. */
export const statements: readonly Statement[] = rowsBySection.flatMap(([section, rows]) =>
  rows.map((row) => join(section, row)),
);

const byId = new Map(statements.map((statement) => [statement.id, statement]));

/** `undefined` if the page has no such statement. */
export function findStatement(id: StatementId): Statement | undefined {
  return byId.get(id);
}
