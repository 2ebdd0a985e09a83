"""Days as people write them."""

from datetime import datetime

MONTHS = "January February March April May June July August September October November December".split()


def day_in_words(day: str | None) -> str:
    """A day, month or year in words; nothing for None, and what is none of these as it stands.

    >>> day_in_words("2031-05-02"), day_in_words("2031-05"), day_in_words("2031"), day_in_words(None)
    ('2 May 2031', 'May 2031', '2031', '')
    """
    if day is None:
        return ""
    parts = day[:10].split("-")
    if not all(part.isdecimal() for part in parts) or not 1 <= len(parts) <= 3:
        return day
    numbers = [int(part) for part in parts]
    if len(numbers) == 1:
        return parts[0]
    if not 1 <= numbers[1] <= 12:
        return day
    month = f"{MONTHS[numbers[1] - 1]} {parts[0]}"
    return month if len(numbers) == 2 else f"{numbers[2]} {month}"


def days_in_words(first: str | None, last: str | None) -> str:
    """From one day to another, what both share said once.

    >>> days_in_words("2031-05-02", "2031-05-04"), days_in_words("2031-04-30", "2031-05-02")
    ('2–4 May 2031', '30 April – 2 May 2031')
    >>> days_in_words("2030-12-31", "2031-01-01"), days_in_words("2031-05-02", "2031-05-02")
    ('31 December 2030 – 1 January 2031', '2 May 2031')
    """
    if first is None or last is None or first == last:
        return day_in_words(first or last)
    if len(first) < 10 or len(last) < 10 or first[:4] != last[:4]:
        return f"{day_in_words(first)} – {day_in_words(last)}"
    if first[:7] == last[:7]:
        return f"{int(first[8:10])}–{day_in_words(last)}"
    return f"{day_in_words(first).rsplit(' ', 1)[0]} – {day_in_words(last)}"


def moment_in_words(moment: str | None) -> str:
    """A moment (ISO 8601) with its time, as far as it has one.

    >>> moment_in_words("2031-05-02T14:05:00+00:00"), moment_in_words("2031-05-02")
    ('2 May 2031, 14:05 UTC', '2 May 2031')
    """
    if moment is None or len(moment) <= 10:
        return day_in_words(moment)
    try:
        at = datetime.fromisoformat(moment)
    except ValueError:
        return moment
    zone = f" {at.tzname()}" if at.tzinfo else ""
    return f"{day_in_words(moment)}, {at:%H:%M}{zone}"
