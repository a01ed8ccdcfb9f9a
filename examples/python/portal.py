"""The portal with all its counters open: what another program imports."""
import administration
import ordering
import partnerships
import subscriptions
from desk import NotOffered, Portal, Refused
from policy import LENIENT, STRICT

__all__ = ["LENIENT", "STRICT", "NotOffered", "Portal", "Refused"]
