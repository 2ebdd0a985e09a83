"""The word lists of this step: ``origins.toml``, ``origins_names.toml``, and what it reads of ``nouns.toml``."""

import functools

from msgspec import Struct

from reportedly.lexicon import load


class GovernmentWords(Struct, frozen=True, forbid_unknown_fields=True):
    """What speaks for the government of a country."""

    bodies: tuple[str, ...]
    offices: tuple[str, ...]
    departments: tuple[str, ...]
    state_nouns: tuple[str, ...]
    forces: tuple[str, ...]
    portfolios: tuple[str, ...]


class GenericWords(Struct, frozen=True, forbid_unknown_fields=True):
    """How bodies and outlets are called without their names."""

    private: tuple[str, ...]
    by_name: tuple[str, ...]
    heads: tuple[str, ...]
    outlets: tuple[str, ...]
    public: tuple[str, ...]


class DocumentWords(Struct, frozen=True, forbid_unknown_fields=True):
    """Whose a document is, or whose it no longer is."""

    leaked: tuple[str, ...]
    made: tuple[str, ...]
    nouns: tuple[str, ...]


class AgencyWords(Struct, frozen=True, forbid_unknown_fields=True):
    """How a report says that its text is an agency's."""

    endings: tuple[str, ...]
    credits: tuple[str, ...]
    contributed: tuple[str, ...]


class OriginWords(Struct, frozen=True, forbid_unknown_fields=True):
    """The whole of ``origins.toml``."""

    speaks_for: tuple[str, ...]
    private_offices: tuple[str, ...]
    acts_for: tuple[str, ...]
    held_by_one: tuple[str, ...]
    head_of_state: tuple[str, ...]
    no_longer: tuple[str, ...]
    leads: tuple[str, ...]
    stops: tuple[str, ...]
    pointers: tuple[str, ...]
    ranks: tuple[str, ...]
    office_of: dict[str, tuple[str, ...]]
    service_of: dict[str, str]
    government: GovernmentWords
    also_called: dict[str, str]
    spelling: dict[str, str]
    generic: GenericWords
    people: dict[str, tuple[str, ...]]
    documents: DocumentWords
    titles: dict[str, tuple[str, ...]]
    parts: dict[str, tuple[str, ...]]
    given: dict[str, tuple[str, ...]]
    agencies: dict[str, str]
    agency_words: AgencyWords
    occasions: dict[str, tuple[str, ...]]


class NameWords(Struct, frozen=True, forbid_unknown_fields=True):
    """The whole of ``origins_names.toml``."""

    given: tuple[tuple[str, ...], ...]
    adjectives: dict[str, str]
    countries: dict[str, str]
    capitals: dict[str, str]


class NounWords(Struct, frozen=True):
    """What this step needs of ``nouns.toml``: nouns for people, bodies, outlets, and titles before a name."""

    person: tuple[str, ...]
    body: tuple[str, ...]
    body_name: tuple[str, ...]
    outlet: tuple[str, ...]
    honorific: tuple[str, ...]
    document: tuple[str, ...]


@functools.cache
def origin_words() -> OriginWords:
    """``origins.toml``, loaded once."""
    return load("origins", OriginWords)


@functools.cache
def name_words() -> NameWords:
    """``origins_names.toml``, loaded once."""
    return load("origins_names", NameWords)


@functools.cache
def noun_words() -> NounWords:
    """The part of ``nouns.toml`` that this step reads, loaded once."""
    return load("nouns", NounWords)
