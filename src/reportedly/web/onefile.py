"""A story's page as one file: no request leaves it, it works from disk, and prints well."""

import os
from pathlib import Path

import msgspec
from markupsafe import Markup

from reportedly.brief import question_lines
from reportedly.brief.standing import MADE_BY, Standing, standing_of
from reportedly.dossier import dossier_of
from reportedly.errors import LedgerError
from reportedly.ledger import Ledger
from reportedly.model import Policy
from reportedly.reconcile.gradings import Profile
from reportedly.web import correcting, looks
from reportedly.web.addresses import Alone
from reportedly.web.frame import Frame
from reportedly.web.pages.story import story_page
from reportedly.web.rendering import render


def story_as_file(ledger: Ledger, story: str, *, policy: Policy = Policy.RANGE, profile: Profile | None = None) -> str:
    """The page of a story, with everything that stands on it. Raises UsageError where there is no such story."""
    standing = _graded(ledger, story, profile)
    to = Alone(
        claims=(line.claims[0] for line in standing.told),
        questions=(line.id for line in standing.questions()),
        reports=(line.report for line in standing.brief.reports),
    )
    page = story_page(standing, to, policy=policy, is_whole=True, corrections=correcting.in_force(ledger, story))
    frame = Frame(ledger=ledger.path.name, is_alone=True, style=Markup(looks.style()), style_hash=looks.style_hash())
    return render("story.html", page, frame, to)


def write_story(
    ledger: Ledger, story: str, file: Path, *, policy: Policy = Policy.RANGE, profile: Profile | None = None
) -> int:
    """Write the page of a story into a file, whole or not at all; how many bytes. Raises LedgerError where it
    cannot."""
    content = story_as_file(ledger, story, policy=policy, profile=profile).encode("utf-8", "replace")
    if not file.name or file.is_dir():
        raise LedgerError(f"{file} is a folder; name a file with -o")
    beside = file.with_name(f".{file.name}.part")
    try:
        beside.write_bytes(content)
        os.replace(beside, file)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise LedgerError(f"{file} cannot be written: {error.strerror}; name another with -o") from error
    return len(content)


def _graded(ledger: Ledger, story: str, profile: Profile | None) -> Standing:
    """How the story stands, as it is kept; worked out anew where it is not, and for grades, which never are."""
    if profile is None and (content := ledger.standing(story, made_by=MADE_BY)) is not None:
        return msgspec.json.decode(content, type=Standing)
    dossier = dossier_of(ledger, story)
    standing = standing_of(dossier)
    if profile is None:
        return standing
    by_id = {line.id: line for line in question_lines(dossier, profile=profile)}
    brief = standing.brief
    graded = msgspec.structs.replace(
        brief,
        disputed=tuple(by_id[line.id] for line in brief.disputed),
        questions=tuple(by_id[line.id] for line in brief.questions),
    )
    return msgspec.structs.replace(standing, brief=graded)
