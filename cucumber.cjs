// Data only: for plain `cucumber-js`, which runs the steps through ts-node. There are no paths here, because paths given on
// the command line would be added to them instead of replacing them; the default is features/**/*.feature.
module.exports = {
  default: {
    requireModule: ["ts-node/register"],
    require: ["steps/**/*.ts"],
    strict: true,
    worldParameters: { target: "reference" },
  },
};
