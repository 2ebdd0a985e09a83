"""Write docs/reference anew from the program itself: commands, settings, JSON shapes, pages; and the README's excerpt.

``python docs/make_reference.py`` writes the pages; a test fails where one is stale.
"""

import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import types
import typing
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

import click
import msgspec

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "reference"
CONSOLE = re.compile(r"^```console\n(.*?)^```", re.M | re.S)
NOTE = "<!-- Made by `make reference` from the program itself; do not edit. -->"


def pages() -> dict[str, str]:
    """Each page's name and text."""
    return {
        "commands.md": commands_page(),
        "settings.md": settings_page(),
        "json.md": json_page(),
        "pages.md": pages_page(),
    }


def commands_page() -> str:
    """The help of the program and of each of its commands."""
    from reportedly.cli import cli

    wide = {"max_content_width": 96, "terminal_width": 96}
    top = click.Context(cli, info_name="reportedly", **(cli.context_settings | wide))
    parts = [NOTE, "# Commands", "`reportedly COMMAND --help` prints the same.", _help(top)]
    for name, context in _below(top, cli, "", wide):
        parts += [f"## {name}", _help(context)]
    return "\n\n".join(parts) + "\n"


def _below(
    parent: click.Context, group: click.Group, before: str, wide: dict[str, int]
) -> Iterator[tuple[str, click.Context]]:
    """Each command of a group with its context, a group followed by its own: "stories", "stories merge"."""
    for name in sorted(group.commands):
        command = group.commands[name]
        context = click.Context(command, info_name=name, parent=parent, **(command.context_settings | wide))
        yield f"{before}{name}", context
        if isinstance(command, click.Group):
            yield from _below(context, command, f"{before}{name} ", wide)


def _help(context: click.Context) -> str:
    return f"```text\n{context.get_help().rstrip()}\n```"


def settings_page() -> str:
    """Every setting with its default."""
    from reportedly.settings import ALL

    rows = [
        f"| `--{s.name}` | {'none' if s.default is None else f'`{s.default}`'} | {_variable(s.name)} | {s.help} |"
        for s in ALL
    ]
    head = "Each is an option of the commands that use it; where it says so, also a variable of the environment."
    return (
        "\n\n".join(
            [NOTE, "# Settings", head, "\n".join(["| option | default | environment | |", "|---|---|---|---|", *rows])]
        )
        + "\n"
    )


def _variable(name: str) -> str:
    from reportedly.cli import cli

    options = [p for command in _all_of(cli) for p in command.params if f"--{name}" in p.opts]
    variables = sorted({str(p.envvar) for p in options if p.envvar})
    return ", ".join(f"`{v}`" for v in variables) or ""


def _all_of(group: click.Group) -> Iterator[click.Command]:
    """The commands of a group, and those below them."""
    for command in group.commands.values():
        yield command
        if isinstance(command, click.Group):
            yield from _all_of(command)


def json_page() -> str:
    """The keys of each listing's JSON Lines, from the nouns and from the example story."""
    parts = [
        NOTE,
        "# JSON",
        "Every listing prints JSON Lines with `--json`: one object a line, UTF-8. Keys are only ever added. A span is\n"
        "`[start, end]`, Unicode code points into the report's `text`, half-open. The values of enumerations are in\n"
        "[Words](../words.md).",
    ]
    for listing, rows in _example_rows().items():
        keys = sorted({(key, _kind(value)) for row in rows for key, value in row.items()}, key=_null_last)
        kinds: dict[str, list[str]] = {}
        for key, kind in keys:
            kinds.setdefault(key, []).append(kind)
        order = list(dict.fromkeys(key for row in rows for key in row))
        table = "\n".join(f"| `{key}` | {_type(listing, key, kinds[key])} |" for key in order)
        parts += [f"## {listing}", f"| key | holds |\n|---|---|\n{table}"]
    return "\n\n".join(parts) + "\n"


def pages_page() -> str:
    """What every page's template is given, field by field."""
    from reportedly.web.frame import Frame
    from reportedly.web.pages import contexts

    head = (
        "Each page of the local web app is a template that is given one context, as `page`, and what stands around\n"
        "every page, as `frame`. [Change a page](../how-to/change-a-page.md) says how."
    )
    parts = [NOTE, "# Pages", head]
    for kind in (Frame, *contexts()):
        hints = typing.get_type_hints(kind, include_extras=True)
        rows = [f"| `{f.name}` | {hints[f.name].__metadata__[0].description} |" for f in msgspec.structs.fields(kind)]
        table = "\n".join(["| field | holds |", "|---|---|", *rows])
        parts += [f"## {kind.__name__}", str(kind.__doc__).strip().split("\n")[0], table]
    return "\n\n".join(parts) + "\n"


def _type(listing: str, key: str, seen: list[str]) -> str:
    """What a key holds: as the noun declares it, else as seen in the example."""
    from reportedly import model

    noun = {"reports": model.Report, "claims": model.Claim, "figures": model.Figure}.get(listing)
    declared = typing.get_type_hints(noun).get(key) if noun else None
    if declared is None:
        return " or ".join(seen)
    return " or ".join(_plain(declared))


def _plain(declared: object) -> Iterator[str]:
    """A type as words: ``str | None`` is "text", "null"."""
    from reportedly import model

    if isinstance(declared, types.UnionType):
        for part in typing.get_args(declared):
            yield from _plain(part)
    elif declared is type(None):
        yield "null"
    elif typing.get_origin(declared) is tuple:
        inner = [a for a in typing.get_args(declared) if a is not ...]
        yield "list of " + " or ".join(dict.fromkeys(word for a in inner for word in _plain(a)))
    elif isinstance(declared, type) and issubclass(declared, StrEnum):
        yield f"[{declared.__name__}](../words.md#{declared.__name__.lower()})"
    elif declared is model.Span:
        yield "`[start, end]`"
    elif declared is model.Stamp:
        yield "text"
        yield "null"
    elif isinstance(declared, type) and issubclass(declared, msgspec.Struct):
        yield "{" + ", ".join(f"`{field.name}`" for field in msgspec.structs.fields(declared)) + "}"
    else:
        yield {str: "text", int: "whole number", float: "number", bool: "true or false"}.get(declared, str(declared))  # type: ignore[call-overload]


def _null_last(key_and_kind: tuple[str, str]) -> tuple[str, bool, str]:
    key, kind = key_and_kind
    return key, kind == "null", kind


def _kind(value: object) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, str):
        return "text"
    if isinstance(value, int | float):
        return "number"
    if isinstance(value, dict):
        return "{" + ", ".join(f"`{key}`" for key in value) + "}"
    if isinstance(value, list | tuple):
        inner = list(dict.fromkeys(_kind(each) for each in value))
        return "list of " + (" or ".join(inner) if inner else "text")
    return type(value).__name__


def _example_rows() -> dict[str, list[dict[str, typing.Any]]]:
    """What each listing prints for the example story."""
    listings = {"search": ("search", "dam")} | {
        name: (name,) for name in ("reports", "claims", "figures", "failures", "stories", "copies", "questions")
    }
    with tempfile.TemporaryDirectory() as folder:
        # A report that tells nothing about itself, and one that cannot be read, for the keys they leave null.
        (Path(folder) / "bare.txt").write_text("it rained.\n", encoding="utf-8")
        (Path(folder) / "empty.txt").touch()
        _printed("read", str(ROOT / "examples" / "story"), "bare.txt", "empty.txt", folder=folder)
        printed = {name: _printed(*call, "--json", folder=folder) for name, call in sorted(listings.items())}
        printed["corrections"] = _corrections(msgspec.json.decode(printed["claims"].splitlines()[0])["id"], folder)
    if none := [name for name, text in printed.items() if not text]:
        raise RuntimeError(f"the example story gives no {', '.join(none)}")
    return {name: [msgspec.json.decode(line) for line in text.splitlines()] for name, text in printed.items()}


def _corrections(claim: str, folder: str) -> str:
    """What the record of corrections prints once there are some, one of them taken back."""
    _printed("correct", "speaker", claim, "Ines Rovano", "--authority", "named", folder=folder)
    _printed("correct", "reject", claim, folder=folder)
    _printed("correct", "undo", folder=folder)
    return _printed("corrections", "--json", folder=folder)


def readme(text: str) -> str:
    """The README with what its commands print now, on a terminal of a hundred columns."""
    return CONSOLE.sub(lambda block: f"```console\n{_ran(block[1])}```", text)


def _ran(block: str) -> str:
    out = ""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(ROOT / "examples", Path(folder) / "examples")
        for command in re.findall(r"^\$ reportedly (.*)$", block, re.M):
            printed = _printed(*shlex.split(command), folder=folder)
            out += f"$ reportedly {command}\n" + "".join(f"{line.rstrip()}\n" for line in printed.splitlines())
    return out


def _printed(*arguments: str, folder: str) -> str:
    """What the program prints, in a process of its own, a hundred columns wide."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "COLUMNS": "100", "NO_COLOR": "1"}
    command = [sys.executable, "-m", "reportedly", *arguments]
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode not in (0, 1):
        raise RuntimeError(f"reportedly {shlex.join(arguments)}: {done.stderr}")
    return done.stdout


def main() -> None:
    """Write the pages."""
    page = ROOT / "README.md"
    page.write_text(readme(page.read_text(encoding="utf-8")), encoding="utf-8")
    FOLDER.mkdir(exist_ok=True)
    for name, text in pages().items():
        (FOLDER / name).write_text(text, encoding="utf-8")
        print(f"{os.path.relpath(FOLDER / name)}: {len(text.splitlines())} lines")


if __name__ == "__main__":
    sys.exit(main())
