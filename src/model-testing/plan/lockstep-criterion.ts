/** The name of the criterion whose histories cross all machines. They have a source of checks of their own. */
export const lockstepCriterion = "lockstep";
