"""The loom's statements of SQL, each by its name.

``near`` is a temporary table: the reports of the neighbourhood in hand. CROSS JOIN makes SQLite begin there.
"""

STALE = """
    SELECT report FROM traits WHERE kind = :kind AND made_by < :made_by
    UNION ALL SELECT report FROM traits WHERE kind = :kind AND made_by > :made_by
"""

TO_COMPARE = """
    SELECT id, place, is_newest FROM to_compare CROSS JOIN reports ON number = to_compare.report
    WHERE failure IS NULL ORDER BY number LIMIT ?
"""

ALIKE = """
    SELECT id, content
    FROM (SELECT DISTINCT report FROM json_each(:hashes) CROSS JOIN keys ON hash = value WHERE report <> :number) AS o
    CROSS JOIN traits ON traits.report = o.report AND traits.kind = :kind
    CROSS JOIN reports ON number = o.report
    ORDER BY id
"""

KEYS = """
    SELECT keys FROM reports CROSS JOIN traits ON traits.report = number AND kind = ? WHERE id = ?
"""

INSERT_LINK = """
    INSERT INTO links (strength, reason, report, other)
    SELECT ?, ?, a.number, b.number FROM reports AS a, reports AS b WHERE a.id = ? AND b.id = ?
"""

INSERT_OVERLAP = """
    INSERT INTO overlaps (shared, shared_of, passages, is_copy, reason, report, of)
    SELECT :shared, :shared_of, :passages, :is_copy, :reason, a.number, b.number
    FROM reports AS a, reports AS b WHERE a.id = :report AND b.id = :of
"""

FORGET = (
    """
    INSERT OR IGNORE INTO to_group
    SELECT other FROM links WHERE report = :number UNION SELECT report FROM links WHERE other = :number
    UNION SELECT of FROM overlaps WHERE report = :number UNION SELECT report FROM overlaps WHERE of = :number
    """,
    "DELETE FROM links WHERE report = :number",
    "DELETE FROM links WHERE other = :number",
    "DELETE FROM overlaps WHERE report = :number",
    "DELETE FROM overlaps WHERE of = :number",
    "DELETE FROM traits WHERE report = :number",
    "DELETE FROM names WHERE report = :number",
)

MAKE_NEAR = "CREATE TEMPORARY TABLE IF NOT EXISTS near (report INTEGER PRIMARY KEY, is_marked INTEGER NOT NULL)"

WALK = """
    WITH RECURSIVE reached (n) AS (
        VALUES (?)
        UNION SELECT links.other FROM reached CROSS JOIN links ON links.report = n
        UNION SELECT links.report FROM reached CROSS JOIN links ON links.other = n
        UNION SELECT of FROM reached CROSS JOIN overlaps ON overlaps.report = n AND is_copy
        UNION SELECT overlaps.report FROM reached CROSS JOIN overlaps ON of = n AND is_copy
        UNION SELECT version.number FROM reached CROSS JOIN reports AS here ON here.number = n
              CROSS JOIN reports AS version ON version.address = here.address
        UNION SELECT too.report FROM reached CROSS JOIN corrected AS named ON named.report = n
              CROSS JOIN corrected AS too ON too.correction = named.correction
    )
    INSERT INTO near SELECT n, n IN (SELECT report FROM to_group) FROM reached
"""

_NEWEST = "coalesce((SELECT id FROM reports AS n WHERE n.address = r.address AND n.is_newest), r.id)"

MEMBERS = f"""
    SELECT r.id AS id, {_NEWEST} AS newest, r.version AS version, founder.id AS founder, near.is_marked AS is_marked,
           CASE WHEN length(r.published) >= 10 THEN substr(r.published, 1, 10) END AS day
    FROM near CROSS JOIN reports AS r ON r.number = near.report
    LEFT JOIN groups ON groups.report = near.report
    LEFT JOIN reports AS founder ON founder.number = groups.founder
    ORDER BY r.id
"""

LINKS = """
    SELECT a.id, b.id, strength, reason FROM near
    CROSS JOIN links ON links.report = near.report
    CROSS JOIN reports AS a ON a.number = links.report CROSS JOIN reports AS b ON b.number = links.other
    ORDER BY a.id, b.id
"""

COPIES = """
    SELECT a.id AS report, b.id AS of, shared, shared_of, passages, is_copy, reason FROM near
    CROSS JOIN overlaps ON overlaps.report = near.report AND is_copy
    CROSS JOIN reports AS a ON a.number = overlaps.report CROSS JOIN reports AS b ON b.number = overlaps.of
    ORDER BY a.id, b.id
"""

CORRECTIONS_NEAR = f"""
    SELECT DISTINCT c.number, c.kind, c.day, is_anchor, {_NEWEST} AS id
    FROM near CROSS JOIN corrected ON corrected.report = near.report
    CROSS JOIN corrections AS c ON c.number = corrected.correction
    CROSS JOIN reports AS r ON r.number = near.report
    ORDER BY c.number, id
"""

PUT = """
    INSERT INTO groups VALUES (?, ?, ?)
    ON CONFLICT (report) DO UPDATE SET founder = excluded.founder, copy_of = excluded.copy_of
    WHERE founder <> excluded.founder OR copy_of IS NOT excluded.copy_of
"""

LET_GO = "UPDATE links SET holds = 0 WHERE report = ? AND holds"

HOLD = """
    UPDATE links SET holds = 1
    WHERE report = (SELECT number FROM reports WHERE id = ?) AND other = (SELECT number FROM reports WHERE id = ?)
"""

INSERT_JOIN = """
    INSERT INTO joins (day, stories, reason, report, founder)
    SELECT ?, ?, ?, a.number, b.number FROM reports AS a, reports AS b WHERE a.id = ? AND b.id = ?
"""

NEXT_TO_NAME = """
    SELECT to_name.founder, own_stories.id FROM to_name JOIN own_stories ON report = to_name.founder
    WHERE failure IS NULL ORDER BY to_name.founder LIMIT 1
"""

PUT_TITLE = """
    INSERT INTO titles SELECT report, ? FROM own_stories WHERE id = ?
    ON CONFLICT (founder) DO UPDATE SET title = excluded.title
"""

PUT_NAME = """
    INSERT INTO names SELECT number, ?, ? FROM reports WHERE id = ?
"""

NOT_NAMED = "INSERT OR REPLACE INTO to_name SELECT report, ?, ? FROM own_stories WHERE id = ?"
