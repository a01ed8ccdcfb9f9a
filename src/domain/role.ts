/** The roles of people at partners. The first four are the "Appropriate roles" of the page (S106-S109). */
export const roles = [
  "global-admin",
  "user-admin",
  "admin-agent",
  "sales-agent",
  "helpdesk-agent",
  "billing-admin",
] as const;

export type Role = (typeof roles)[number];

/** The roles that the page lists for its tasks (S106-S109). */
export const listedRoles = [
  "global-admin",
  "user-admin",
  "admin-agent",
  "sales-agent",
] as const satisfies readonly Role[];
