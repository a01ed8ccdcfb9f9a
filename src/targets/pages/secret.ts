/** The credentials of a new customer's administrator. */
export interface Secret {
  readonly userName: string;
  readonly temporaryPassword: string;
}
