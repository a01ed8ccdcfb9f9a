import { defineParameterType } from "@cucumber/cucumber";
import { allParameterTypes } from "../src/vocabulary/parameter-types";

for (const [name, type] of allParameterTypes)
  defineParameterType({
    name,
    regexp: new RegExp(type.pattern),
    transformer: (text: string) => type.parse(text),
  });
