import type { Hono } from "hono";
import { z } from "zod";
import { message } from "../../domain/text";
import { resetRequest } from "../../port/messages";
import { offerGuid } from "../core/catalogue";
import type { Sandbox } from "../core/sandbox";
import { problemResponse } from "../server/problem";
import type { Surface } from "../server/surface";

export const controlPath = "/sandbox";

const arrange = resetRequest
  .pick({ seed: true, arrangement: true, clock: true })
  .extend({ keepVersions: z.boolean().default(false) });
/** An empty object asks for the world of the beginning. */
const reset = z.union([z.strictObject({}).transform(() => null), arrange]);
const earlier = z.object({ version: z.int().nonnegative() });
const people = z.object({ people: z.array(z.string()).max(10_000) });

async function readJson<Value>(request: Request, schema: z.ZodType<Value>): Promise<Value | undefined> {
  if (!/^application\/json\b/i.test(request.headers.get("content-type") ?? "")) return undefined;
  return schema.safeParse(await request.json().catch(() => undefined)).data;
}

/** The ids of the REST API for the partners and offers of the world, by their ids in the world. */
function idsOf({ catalogue }: Sandbox) {
  const partners = [...catalogue.partners.values()].map(({ id, kind, mpnId, tenant }) => [
    id,
    { kind, mpnId, tenant },
  ]);
  const offers = [...catalogue.offers.values()].map((offer) => [offer.id, offerGuid(offer)]);
  return { partners: Object.fromEntries(partners), offers: Object.fromEntries(offers) };
}

/** Calls with which a test arranges the world and signs people in. They have no tokens: a client that reaches them controls the sandbox. */
export const controlSurface: Surface = {
  title: message("control of the sandbox", "沙箱的控制"),
  path: controlPath,
  mount(app: Hono, sandbox: Sandbox) {
    app.get(controlPath, () => Response.json(idsOf(sandbox)));
    app.post(`${controlPath}/reset`, async ({ req }) => {
      const read = await readJson(req.raw, reset);
      if (read === undefined)
        return problemResponse(400, 800002, "Send seed, arrangement and clock as JSON, or {}.");
      if (read === null) sandbox.reset();
      else sandbox.arrange(read, read.keepVersions);
      return Response.json(idsOf(sandbox));
    });
    app.post(`${controlPath}/version`, async ({ req }) => {
      const read = await readJson(req.raw, earlier);
      if (read === undefined) return problemResponse(400, 800002, "Send the number of a version as JSON.");
      if (sandbox.goBack(read.version)) return new Response(null, { status: 204 });
      return problemResponse(409, 800060, "This version is not kept.");
    });
    app.post(`${controlPath}/savepoints`, () =>
      Response.json({ savepoint: sandbox.keepSavepoint() }, { status: 201 }),
    );
    app.post(`${controlPath}/savepoints/:id`, ({ req }) =>
      sandbox.returnTo(req.param("id"))
        ? new Response(null, { status: 204 })
        : problemResponse(404, 1000, "There is no such savepoint."),
    );
    app.post(`${controlPath}/tokens`, async ({ req }) => {
      const read = await readJson(req.raw, people);
      if (read === undefined) return problemResponse(400, 800002, "Send the ids of people as JSON.");
      const known = read.people.filter((id) => sandbox.hasPerson(id));
      const tokens = await Promise.all(known.map(async (id) => [id, await sandbox.signIn(id)] as const));
      return Response.json(Object.fromEntries(tokens), { headers: { "cache-control": "no-store" } });
    });
  },
};
