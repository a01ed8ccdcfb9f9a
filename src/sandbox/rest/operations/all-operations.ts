import type { Operation } from "../wire/operation";
import { cartOperations } from "./cart-operations";
import { catalogueOperations } from "./catalogue-operations";
import { customerOperations } from "./customer-operations";
import { orderOperations } from "./order-operations";
import { partnerOperations } from "./partner-operations";
import { subscriptionOperations } from "./subscription-operations";
import { supportOperations } from "./support-operations";
import { upgradeOperations } from "./upgrade-operations";
import { validationOperations } from "./validation-operations";

/** All operations of the REST API. The order decides between paths that fit the same address: fixed names before parameters. */
export const operations: readonly Operation[] = [
  ...partnerOperations,
  ...customerOperations,
  ...validationOperations,
  ...catalogueOperations,
  ...orderOperations,
  ...cartOperations,
  ...subscriptionOperations,
  ...upgradeOperations,
  ...supportOperations,
];
