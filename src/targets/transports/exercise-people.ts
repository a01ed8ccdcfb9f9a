import { personOf } from "../../port/default-data/companies";
import { customerDetailsOf, defaultArrangement } from "../../port/default-data/default-arrangement";
import type { Reset } from "../../port/implementation";

const seed = 20200330;

/** The reset with which every exercise of an adapter begins. */
export const defaultReset: Reset = {
  seed,
  arrangement: defaultArrangement(seed),
  clock: "2020-03-30T00:00:00.000Z",
};

export const provider = personOf("northwind", "global-admin");
export const reseller = personOf("fabrikam", "global-admin");
export const newCustomer = customerDetailsOf("Contoso", seed);
