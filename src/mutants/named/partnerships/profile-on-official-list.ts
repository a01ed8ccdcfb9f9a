import { changingObservation } from "../effect-mutators";
import { faultsOf } from "../faults-of";

export const profileOnOfficialList = faultsOf("profile-on-official-list", {
  "list-leaves-out-ones-own-profile": {
    story: "People of a provider see all profiles on the official list but their own.",
    change: changingObservation("indirect-providers-list", (rows, { company }) =>
      rows.filter(({ provider }) => provider !== company.id),
    ),
  },
  "profiles-have-no-description": {
    story: "The official list gives names and leaves every description empty.",
    change: changingObservation("indirect-providers-list", (rows) =>
      rows.map((row) => ({ ...row, description: "" })),
    ),
  },
  "profiles-swap-their-descriptions": {
    story: "Each profile shows the description of the next provider on the list.",
    change: changingObservation("indirect-providers-list", (rows) =>
      rows.map((row, at) => ({ ...row, description: rows[(at + 1) % rows.length]?.description ?? "" })),
    ),
  },
  "list-ends-after-the-first-profile": {
    story: "The official list holds the first provider and nobody else.",
    change: changingObservation("indirect-providers-list", (rows) => rows.slice(0, 1)),
  },
});
