/** The pages of the new-customer order, in the page's order and words (S164, S184, S185, S188); `none` when no order is open. */
export const orderPages = ["none", "new-customer", "new-subscription", "review", "confirmation"] as const;

export type OrderPage = (typeof orderPages)[number];

/** The add-subscription wizard has one page (S201). */
export const additionPages = ["none", "new-subscription"] as const;

export type AdditionPage = (typeof additionPages)[number];
