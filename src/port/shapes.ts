import { z } from "zod";

/** Shapes that several actions and observations share. */

export const id = z.string().min(1);

export const customerDetails = z.object({
  company: z.string(),
  domain: z.string(),
  contact: z.object({ name: z.string(), email: z.string(), phone: z.string() }),
  billing: z.object({ address: z.string(), city: z.string(), postalCode: z.string(), country: z.string() }),
});

export const orderLine = z.object({ offer: id, licences: z.number() });

export type CustomerDetails = z.infer<typeof customerDetails>;
export type OrderLine = z.infer<typeof orderLine>;
