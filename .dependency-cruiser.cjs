/** The dependency rule. Each entry says who may not know whom, and why. */

// Tests and benchmarks compose what they examine: an adapter's test may open a concrete implementation, a property test may
// walk a machine with the explorer. They are nobody's dependency, so they are exempt, except from cycles.
const tests = "\\.(test|bench)\\.ts$";

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
      comment:
        "A cycle is two files pretending to be one. Types count: they tie files together just as well.",
      from: {},
      to: { circular: true },
    },
    {
      name: "not-to-a-test",
      severity: "error",
      comment: "What a test needs from another file belongs in a file that is no test.",
      from: {},
      to: { path: tests },
    },
    {
      name: "no-undeclared-package",
      severity: "error",
      comment: "A package that only somebody else's dependency brought can vanish with the next update.",
      from: {},
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "no-dev-package-at-run-time",
      severity: "error",
      comment:
        "An installed twotier has no development dependencies. Types may come from one: they are gone by then.",
      // The tools that mutate the reference's source are loaded on demand, in a checkout only.
      from: {
        path: "^(src|machines|steps)/",
        pathNot: [tests, "^src/implementations/mutants/(mutation-tools|refused-by-the-compiler)"].flat(),
      },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["npm-peer", "type-only"] },
    },
    {
      name: "no-unresolvable",
      severity: "error",
      comment: "An import that leads nowhere fails only when somebody runs that file.",
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
    forbid("domain-knows-nothing", "^src/domain/", oursExcept("src/domain"), "The vocabulary stands alone."),
    forbid(
      "requirements-are-data",
      "^src/requirements/",
      oursExcept("src/requirements", "src/domain"),
      "What the page demands does not depend on how we check it.",
    ),
    forbid(
      "port-knows-only-the-vocabulary",
      "^src/port/",
      oursExcept("src/port", "src/domain"),
      "Every implementation must be able to satisfy it, so it may know none of them, nor what is asked of them.",
    ),
    forbid(
      "two-witnesses",
      "^src/implementations/",
      "^(machines|steps|src/(requirements|verdicts|exploration|expectation))/",
      "If the reference ran the machines or knew the verdicts, the suite would compare the code with itself.",
    ),
    forbid(
      "reference-is-not-faulty",
      "^src/implementations/reference/",
      "^src/implementations/(?!reference/)",
      "The faulty implementations are made from the reference; the other way round it would carry their switches.",
    ),
    {
      name: "machines-read-the-page",
      severity: "error",
      comment:
        "A machine models the page: only xstate, the vocabulary and other machines help with that, no implementation does.",
      from: { path: "^machines/", pathNot: tests },
      to: { pathNot: "^(machines/|src/domain/|node_modules/xstate/)" },
    },
    forbid(
      "steps-use-one-door",
      "^steps/",
      "^(machines/|src/(?!(domain|port|arrangement|evidence|expectation)/|implementations/open-implementation\\.ts$|carriers/open-[^/]+\\.ts$))",
      "A step must not know which implementation it drives, nor what becomes of its result.",
    ),
    forbid(
      "one-door-to-implementations",
      "^(src/(?!implementations/)|machines/|steps/)",
      "^src/implementations/(?!open-implementation\\.ts$)",
      "Everything reaches implementations through openImplementation(), so that no caller can prefer one of them.",
    ),
    forbid(
      "carriers-carry",
      "^src/carriers/",
      oursExcept("src/carriers", "src/domain", "src/port"),
      "A carrier moves the port's messages over a wire and has no opinion about them.",
    ),
    forbid(
      "expectation-judges-answers-only",
      "^src/expectation/",
      oursExcept("src/expectation", "src/domain", "src/port"),
      "An expectation sees an answer, never who gave it.",
    ),
    forbid(
      "simulation-plays-the-machines",
      "^src/simulation/",
      "^(steps/|src/(port|implementations|verdicts|reporting|cli)/)",
      "A simulated world comes from the model alone; what an implementation makes of it is for verify to find out.",
    ),
    forbid(
      "verdicts-do-not-report",
      "^src/verdicts/",
      "^src/(reporting|cli|implementations|exploration)/",
      "A verdict must not depend on how it is shown, nor on who is judged.",
    ),
    forbid(
      "reporting-only-tells",
      "^src/reporting/",
      "^src/(implementations|exploration|cli)/",
      "A report renders what was recorded; it runs nothing.",
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
      "Commands compose the rest; nothing composes them.",
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
