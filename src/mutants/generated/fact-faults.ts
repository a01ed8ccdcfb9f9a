import { replacingFact } from "../named/part-mutators";
import type { GeneratedFault } from "./generated-fault";

/** Each fact is always true, always false or wrong. */
export const factFaults: readonly GeneratedFault[] = [
  ...[true, false].flatMap((value): readonly GeneratedFault[] => [
    {
      id: `fact/isPartner/${value}`,
      kind: "wrong-fact",
      change: replacingFact("isPartner", () => () => value),
    },
    { id: `fact/serves/${value}`, kind: "wrong-fact", change: replacingFact("serves", () => () => value) },
    {
      id: `fact/administers/${value}`,
      kind: "wrong-fact",
      change: replacingFact("administers", () => () => value),
    },
    { id: `fact/manages/${value}`, kind: "wrong-fact", change: replacingFact("manages", () => () => value) },
    {
      id: `fact/isAzureCustomer/${value}`,
      kind: "wrong-fact",
      change: replacingFact("isAzureCustomer", () => () => value),
    },
  ]),
  {
    id: "fact/creditedReseller/nobody",
    kind: "wrong-fact",
    change: replacingFact("creditedReseller", () => () => undefined),
  },
  {
    id: "fact/creditedReseller/whoever-is-associated",
    kind: "wrong-fact",
    change: replacingFact(
      "creditedReseller",
      () =>
        (_situation, { reseller }) =>
          reseller ?? undefined,
    ),
  },
  {
    id: "fact/draftFor/constant-link",
    kind: "wrong-fact",
    change: replacingFact("draftFor", () => () => ({
      link: "https://partner.example/join",
      text: "Join at https://partner.example/join now.",
    })),
  },
];
