"""Any number of invented reports, made from the example story: different bytes, the same shape."""

import json

from bench.ground import OWN_STORIES, Row

_TOWNS = ("Millcross", "Averly", "Dorren", "Tamm Ferry", "Orleford", "Kestrel End", "Hollin Cross", "Lower Sandt")


def invented_reports(count: int) -> list[Row]:
    """``count`` text reports with ids, each with a town and an opening number of its own."""
    story = json.loads(OWN_STORIES[0].read_text(encoding="utf-8"))
    texts = [report["text"] for report in story["reports"] if report["kind"] == "text"]
    out = []
    for i in range(count):
        town = _TOWNS[i % len(_TOWNS)]
        text = texts[i % len(texts)].replace("Millcross", town).replace("41", str(41 + i))
        out.append({"id": f"invented-{i}", "outlet": f"Outlet {i % 50}", "published": "2022-04-05", "text": text})
    return out
