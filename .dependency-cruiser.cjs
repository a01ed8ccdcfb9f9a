/** The dependency rule. Each entry names the imports that it forbids and gives the reason. */

// Tests, test support and benchmarks may import anything: no production file imports them. Cycles are forbidden for them, too.
const tests = "(\\.test\\.ts$|^src/(testing|bench)/)";

const forbid = (name, from, to, comment) => ({
  name,
  severity: "error",
  comment,
  from: { path: from, pathNot: tests },
  to: { path: to },
});

// Everything of ours, except the folders named.
const oursExcept = (...folders) => `^(?!(${folders.join("|")})/)(src|machines|steps)/`;

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      comment: "Files in a cycle cannot be read, tested or moved one at a time. Type imports count.",
      from: {},
      to: { circular: true },
    },
    {
      name: "not-to-a-test",
      severity: "error",
      comment: "Code that several tests share belongs in src/testing.",
      from: {},
      to: { path: "\\.(test|bench)\\.ts$" },
    },
    {
      name: "no-undeclared-package",
      severity: "error",
      comment: "A package that only a dependency depends on can vanish with the next update.",
      from: {},
      // An optional peer dependency counts as one without an entry.
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["npm-peer"] },
    },
    {
      name: "no-dev-package-at-run-time",
      severity: "error",
      comment:
        "An installed twotier has no development dependencies. Types may come from one: they are gone by then.",
      // The tools that mutate the reference's source are loaded on demand, in a checkout only.
      from: {
        path: "^(src|machines|steps)/",
        pathNot: [tests, "^src/mutants/source/(mutation-tools|compile-errors)"].flat(),
      },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["npm-peer", "type-only"] },
    },
    {
      name: "no-unresolvable",
      severity: "error",
      comment: "An unresolvable import fails only when the file is loaded.",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "no-package-json",
      severity: "error",
      comment:
        "The compiler would copy it into dist/, where Node takes it for the package's own. Read the file instead.",
      from: { pathNot: "^src/setup/" },
      to: { path: "^package\\.json$" },
    },
    {
      name: "set-up-needs-nothing",
      severity: "error",
      comment: "These scripts run before anything is installed or compiled: Node alone must do.",
      from: { path: "^src/setup/.*\\.cjs$" },
      to: { path: "^(node_modules|machines|steps|src/(?!setup/))" },
    },
    forbid(
      "domain-stands-alone",
      "^src/domain/",
      oursExcept("src/domain"),
      "Roles, ids, texts and errors that all other folders use.",
    ),
    forbid(
      "register-is-data",
      "^src/register/",
      oursExcept("src/register", "src/domain"),
      "What the page demands does not depend on how it is checked.",
    ),
    forbid(
      "port-knows-only-the-domain",
      "^src/port/",
      oursExcept("src/port", "src/domain"),
      "Every implementation must be able to satisfy the port, so the port knows none of them and none of the checks.",
    ),
    forbid(
      "reference-is-a-witness",
      "^src/reference/",
      oursExcept("src/reference", "src/port", "src/domain"),
      "If the reference used the machines, the steps or the verdicts, the suite would compare the code with itself.",
    ),
    {
      name: "machines-are-a-witness",
      severity: "error",
      comment:
        "A machine models the page: it uses xstate, the domain and other machines, and no implementation.",
      from: { path: "^machines/", pathNot: tests },
      to: { pathNot: "^(machines/|src/domain/|node_modules/xstate/)" },
    },
    forbid(
      "steps-are-a-witness",
      "^steps/",
      "^(machines/|src/(?!(domain|port|vocabulary|assertions|targets)/)|src/targets/(?!(open-target\\.ts$|recording/|transports/open-[^/]+\\.ts$)))",
      "A step does not know which implementation it drives, nor what becomes of its result.",
    ),
    forbid(
      "mutants-are-made-from-the-reference",
      "^src/mutants/",
      oursExcept("src/mutants", "src/reference", "src/port", "src/domain", "src/register"),
      "A faulty implementation does not know the checks that detect it.",
    ),
    forbid(
      "vocabulary-is-shared-by-both-directions",
      "^src/vocabulary/",
      oursExcept("src/vocabulary", "src/port", "src/domain"),
      "Steps parse these tables and the Gherkin export prints them, so the tables know neither.",
    ),
    forbid(
      "assertions-see-answers-only",
      "^src/assertions/",
      oursExcept("src/assertions", "src/domain", "src/port", "src/vocabulary"),
      "An assertion sees an answer, never which implementation gave it.",
    ),
    forbid(
      "state-space-explores-any-machine",
      "^src/state-space/",
      "^(machines|steps|src/(?!state-space/))",
      "It is a library of its own: XState and nothing of this project.",
    ),
    forbid(
      "targets-open-implementations",
      "^(src/(?!(targets|reference|mutants|sandbox|testing|setup)/)|machines/|steps/)",
      "^src/(reference|mutants/(?!equivalent/))",
      "Implementations are reached through openImplementation(), so that no caller can prefer one of them.",
    ),
    forbid(
      "sandbox-serves-the-reference",
      "^src/sandbox/",
      oursExcept("src/sandbox", "src/reference", "src/port", "src/domain", "src/register", "src/vocabulary"),
      "The sandbox is an implementation as any other: it knows no check and no transport of the suite. Its simulator quotes the register and speaks in the sentences of the features.",
    ),
    forbid(
      "transports-carry-messages",
      "^src/targets/transports/",
      oursExcept("src/targets/transports", "src/targets/secrets", "src/domain", "src/port"),
      "A transport moves the port's messages over a wire and does not judge them.",
    ),
    forbid(
      "model-testing-is-run-by-the-runner",
      "^src/model-testing/",
      "^src/(runner|cli|reporting|mutation-testing)/",
      "The runner plans and runs these checks; the other way round would be a cycle of folders.",
    ),
    forbid(
      "verdicts-do-not-report",
      "^src/verdicts/",
      oursExcept("src/verdicts", "src/domain", "src/port", "src/register", "src/assertions"),
      "A verdict does not depend on how it is shown, nor on which implementation is judged.",
    ),
    forbid(
      "reporting-runs-nothing",
      "^src/reporting/",
      "^src/(reference|mutants|model-testing|targets|runner|mutation-testing|cli)/",
      "A report renders what was recorded.",
    ),
    forbid(
      "nothing-imports-steps",
      "^(src|machines)/",
      "^steps/",
      "Steps are the outermost layer: cucumber loads them by path.",
    ),
    forbid(
      "nothing-imports-cli",
      "^(src/(?!cli/)|machines/|steps/)",
      "^src/cli/",
      "Commands compose the other folders.",
    ),
    forbid(
      "nothing-imports-testing",
      "^(src/(?!(testing|bench)/)|machines/|steps/)",
      "^src/(testing|bench)/",
      "Test support and benchmarks are not part of the package.",
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["node", "import", "require", "types", "default"],
    },
  },
};
