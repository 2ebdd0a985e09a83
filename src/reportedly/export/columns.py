"""Which columns each listing has in a spreadsheet, in this order, and where in its shape each one is found.

A name alone is a key of the shape; ``name=path`` names what is nested: ``source_spans=source.spans``. A number in a
path counts into a list; a path that leads through a list of objects gives the values of all of them. A shape's keys
are only ever added, and so are the columns, at the end.
"""

from msgspec import Struct


class Column(Struct, frozen=True):
    """A column and the keys that lead to what stands in it."""

    name: str
    path: tuple[str, ...]


class Listing(Struct, frozen=True):
    """A listing's columns. ``unfolded``: the key of a list each of whose objects has a row of its own."""

    columns: tuple[Column, ...]
    unfolded: str | None = None


def _columns(names: str) -> tuple[Column, ...]:
    pairs = [name.partition("=") for name in names.split()]
    return tuple(Column(name, tuple((path or name).split("."))) for name, _, path in pairs)


SPANS = frozenset({"spans", "here", "there"})
"""Keys that hold spans, ``[start, end]``: shown as "start-end"."""

LEFT_OUT = {"reports": frozenset({"text", "blocks"})}
"""What no cell has room for: a report's text and its blocks are in the JSON Lines."""

LISTINGS = {
    "reports": Listing(
        _columns(
            "id url outlet title standfirst byline dateline published published_precision published_reason updated"
            " updated_precision updated_reason served seen language sha256 bytes media encoding reader place version"
            " is_newest copy_of story"
        )
    ),
    "claims": Listing(
        _columns(
            "id report story source=source.text source_spans=source.spans speaker authority cue=cue.text"
            " cue_spans=cue.spans content=content.text content_spans=content.spans mode kind stance certainty hedges"
            " chain figures said=said.text said_first=said.first said_last=said.last said_inferred=said.inferred"
            " found_by speaker_reason speaker_in_report is_rejected corrected"
        )
    ),
    "figures": Listing(
        _columns(
            "id report story text spans low high bound counts category claim speaker as_of as_of_first=as_of_range.0"
            " as_of_last=as_of_range.1 scope place=place.text place_name=place.name place_lat=place.lat"
            " place_lon=place.lon place_precision=place.precision speaker_in_report"
            " is_rejected corrected"
        )
    ),
    "copies": Listing(
        _columns(
            "report of shared shared_of is_copy passages_here=passages.here passages_there=passages.there"
            " passages_words=passages.words reason"
        )
    ),
    "stories": Listing(
        _columns(
            "story title reports first last founder links_report=links.report links_other=links.other"
            " links_strength=links.strength links_reason=links.reason corrections"
        )
    ),
    "failures": Listing(_columns("place reason day")),
    "corrections": Listing(
        _columns(
            "number kind reports anchor story day at who reason findings value authority left undone_day=undone.day"
            " undone_at=undone.at undone_who=undone.who undone_reason=undone.reason holds_for"
            " lost_in_report=lost_in.report lost_in_reason=lost_in.reason"
        )
    ),
    "questions": Listing(
        _columns(
            "id story question category verdict reason origins outlets reports low best high policy policy_reason"
            " corrected"
            " answer_report=answers.report answer_claim=answers.claim answer_figure=answers.figure"
            " answer_low=answers.low answer_high=answers.high answer_bound=answers.bound answer=answers.answer"
            " answer_stance=answers.stance answer_certainty=answers.certainty answer_speaker=answers.speaker"
            " answer_origin=answers.origin answer_party=answers.party answer_occasion=answers.occasion"
            " answer_origin_known=answers.origin_known answer_origin_reason=answers.origin_reason"
            " answer_since=answers.since answer_as_of=answers.as_of answer_spans=answers.spans"
            " grade grade_definition grade_reason"
        ),
        unfolded="answers",
    ),
}
"""The columns by the listing's name."""
