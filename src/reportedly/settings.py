"""Every setting once: name, type, default, help. The command line and the docs read it here."""

from msgspec import Struct


class Setting(Struct, frozen=True):
    """One setting. ``option`` is its name on the command line, without dashes."""

    name: str
    default: str | int | None
    help: str


LEDGER = Setting("ledger", "reportedly.db", "The ledger's file.")
MODEL = Setting("model", None, "A spaCy model, by name or path, in place of the English one that comes along.")
READER = Setting("reader", "both", "What finds who said what: rules over the parse, a learned tagger, or both.")
WEIGHTS = Setting(
    "weights", None, "The folder of a tagger's weights, as `make train` makes it, in place of those that come along."
)
JOBS = Setting("jobs", 1, "How many processes read side by side.")
MAX_BYTES = Setting("max-bytes", 20_000_000, "A report of more bytes than this is set aside.")
BUSY_SECONDS = Setting("busy-seconds", 15, "How long to wait for a ledger that another process is writing.")
POLICY = Setting("policy", "range", "By which rule `best` is taken out of numbers that differ; `range` takes none.")
PROFILE = Setting("profile", None, "Grade each question by this profile, with its definitions; none unless asked for.")
HOST = Setting("host", "127.0.0.1", "The address to serve at; only this machine can reach the default.")
PORT = Setting("port", 8642, "The port to serve at; a free one where it is taken, or for 0.")
TOKEN = Setting("token", None, "What everyone must show to see the pages; needed beyond a loopback address.")
WHO = Setting("who", None, "Who corrects, kept with the correction; without it, the name you are logged in by.")

ALL = (LEDGER, MODEL, READER, WEIGHTS, JOBS, MAX_BYTES, BUSY_SECONDS, POLICY, PROFILE, HOST, PORT, TOKEN, WHO)
