/** The entry `twotier/steps`: support code that loads our steps by name instead of by path. */
import "./hooks";
import "./parameter-types";
import "./customer.steps";
import "./involvement.steps";
import "./order.steps";
import "./outcome.steps";
import "./partnership.steps";
import "./profile.steps";
import "./subscription.steps";
