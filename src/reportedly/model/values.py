"""The enumerations: the names that the labelled stories use."""

from enum import StrEnum


class BlockKind(StrEnum):
    """What a stretch of the page is. Claims are read out of all kinds but ``noise``."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    DATELINE = "dateline"
    BODY = "body"
    CAPTION = "caption"
    NOISE = "noise"


class Authority(StrEnum):
    """What kind of source a claim rests on."""

    NAMED = "named"
    UNNAMED = "unnamed"
    BODY = "body"
    OUTLET = "outlet"
    DOCUMENT = "document"
    FOOTAGE = "footage"
    NONE = "none"


class Mode(StrEnum):
    """How the content is reported: all, none or part of it in quotation marks."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Kind(StrEnum):
    """What the source did: said or wrote it, holds it, or means to do it."""

    STATEMENT = "statement"
    BELIEF = "belief"
    INTENTION = "intention"


class Stance(StrEnum):
    """How the source stands to the content."""

    AFFIRMS = "affirms"
    CONFIRMS = "confirms"
    DENIES = "denies"
    CANNOT_VERIFY = "cannot_verify"
    DECLINES = "declines"
    SILENT = "silent"


class Certainty(StrEnum):
    """How sure the content is said to be."""

    CERTAIN = "certain"
    PROBABLE = "probable"
    POSSIBLE = "possible"
    PREDICTED = "predicted"


class Bound(StrEnum):
    """How a number was limited in words: "about 40", "more than 40", "dozens"."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    RANGE = "range"
    VAGUE = "vague"


class Category(StrEnum):
    """What happened to what a figure counts, or what it measures."""

    KILLED = "killed"
    INJURED = "injured"
    CASUALTIES = "casualties"
    MISSING = "missing"
    CAPTURED = "captured"
    ARRESTED = "arrested"
    RESCUED = "rescued"
    DISPLACED = "displaced"
    DEPLOYED = "deployed"
    ABOARD = "aboard"
    ATTENDING = "attending"
    AFFECTED = "affected"
    LAUNCHED = "launched"
    DESTROYED = "destroyed"
    RECORDS = "records"
    JOBS = "jobs"
    MONEY = "money"
    DISTANCE = "distance"
    AREA = "area"
    PERCENT = "percent"
    DURATION = "duration"
    OTHER = "other"


class Scope(StrEnum):
    """Whether a figure counts one incident or runs over several."""

    INCIDENT = "incident"
    TOTAL = "total"


class Precision(StrEnum):
    """How finely a day or a time of day is known."""

    SECOND = "second"
    MINUTE = "minute"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"


class Relation(StrEnum):
    """How two answers to one question stand to each other."""

    AGREES = "agrees"
    COMPATIBLE = "compatible"
    DIFFERS = "differs"
    NOT_COMPARABLE = "not_comparable"
    SILENT = "silent"


class Verdict(StrEnum):
    """What the answers to a question come to. The first that holds, in this order, is the one given."""

    CONFLICTS = "conflicts"
    UNVERIFIED = "unverified"
    SUPERSEDES = "supersedes"
    AGREES = "agrees"
    SINGLE = "single"


class Policy(StrEnum):
    """By which rule ``best`` is taken out of answers that differ. None of them says what is true."""

    RANGE = "range"
    LATEST = "latest"
    MAJORITY = "majority"
    SOURCE_RANKED = "source-ranked"
    LOWEST = "lowest"


class Reader(StrEnum):
    """By what attributions are found in a report: rules over the parse, the learned tagger, or both together."""

    RULES = "rules"
    TAGGER = "tagger"
    BOTH = "both"


class Amendment(StrEnum):
    """What a person corrected: in the grouping of reports, in what was read out of one, in what is asked of a story."""

    MOVE = "move"
    MERGE = "merge"
    SPLIT = "split"
    SPEAKER = "speaker"
    REJECT = "reject"
    UNITE = "unite"

    @property
    def is_of_grouping(self) -> bool:
        """Whether it says which reports belong together."""
        return self in (Amendment.MOVE, Amendment.MERGE, Amendment.SPLIT)
