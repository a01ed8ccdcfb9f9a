import type { Hono } from "hono";
import type { Listening } from "./listen";
import { problemResponse } from "./problem";

const mostWorlds = 32;

/** Further worlds of a server, each at an address of its own, so that several programs can work at once. */
export class Worlds {
  readonly #open = new Map<string, Listening>();
  #count = 0;

  /** Adds the calls that open and close them. They belong to the control of the sandbox. */
  mount(app: Hono, path: string, listen: () => Promise<Listening>): void {
    app.post(path, async () => {
      if (this.#open.size >= mostWorlds) return problemResponse(409, 800060, "Too many worlds are open.");
      this.#count += 1;
      const id = String(this.#count);
      const world = await listen();
      this.#open.set(id, world);
      return Response.json({ id, url: world.url }, { status: 201 });
    });
    app.delete(`${path}/:id`, async ({ req }) => {
      const id = req.param("id") ?? "";
      const world = this.#open.get(id);
      if (world === undefined) return problemResponse(404, 1000, "There is no such world.");
      this.#open.delete(id);
      await world.close();
      return new Response(null, { status: 204 });
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.#open.values()].map((world) => world.close()));
    this.#open.clear();
  }
}
