/** The wizard pages of the new-customer order (S164, S184, S185, S188), or `none` if no order is open. */
export const orderPages = ["none", "new-customer", "new-subscription", "review", "confirmation"] as const;

export type OrderPage = (typeof orderPages)[number];

/** The add-subscription wizard has one page (S201). */
export const additionPages = ["none", "new-subscription"] as const;

export type AdditionPage = (typeof additionPages)[number];
