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
    "DELETE FROM copies WHERE report = :number OR original = :number",
)

ARE_MANY = "SELECT (SELECT count(*) FROM to_group) > :part * (SELECT count(*) FROM groups) AS answer"

MAKE_TABLES = (
    "CREATE TEMPORARY TABLE IF NOT EXISTS near (report INTEGER PRIMARY KEY, is_marked INTEGER NOT NULL)",
    "CREATE TEMPORARY TABLE IF NOT EXISTS seeds (report INTEGER PRIMARY KEY)",
    "CREATE TEMPORARY TABLE IF NOT EXISTS spread (report INTEGER PRIMARY KEY)",
    "DELETE FROM near",
    "DELETE FROM seeds",
    "DELETE FROM spread",
)

MAKE_COPIED = ("CREATE TEMPORARY TABLE IF NOT EXISTS copied (report INTEGER PRIMARY KEY)", "DELETE FROM copied")

WALK_COPIES = """
    WITH RECURSIVE reached (n) AS (
        SELECT report FROM to_group
        UNION SELECT of FROM reached CROSS JOIN overlaps ON overlaps.report = n AND is_copy
        UNION SELECT overlaps.report FROM reached CROSS JOIN overlaps ON of = n AND is_copy
    )
    INSERT INTO copied SELECT n FROM reached
"""

# All that links, versions and corrections connect with a report, over however many others.
WALK = """
    WITH RECURSIVE reached (n) AS (
        VALUES (?)
        UNION SELECT links.other FROM reached CROSS JOIN links ON links.report = n
        UNION SELECT links.report FROM reached CROSS JOIN links ON links.other = n
        UNION SELECT version.number FROM reached CROSS JOIN reports AS here ON here.number = n
              CROSS JOIN reports AS version ON version.address = here.address
        UNION SELECT too.report FROM reached CROSS JOIN corrected AS named ON named.report = n
              CROSS JOIN corrected AS too ON too.correction = named.correction
    )
    INSERT INTO near SELECT n, n IN (SELECT report FROM to_group) FROM reached
"""

# The seeds, what links, versions and corrections connect with them directly, and the whole stories of all of these.
WIDEN = """
    WITH touched (n) AS (
        SELECT report FROM seeds
        UNION SELECT links.other FROM seeds CROSS JOIN links ON links.report = seeds.report
        UNION SELECT links.report FROM seeds CROSS JOIN links ON links.other = seeds.report
        UNION SELECT version.number FROM seeds CROSS JOIN reports AS here ON here.number = seeds.report
              CROSS JOIN reports AS version ON version.address = here.address
        UNION SELECT too.report FROM seeds CROSS JOIN corrected AS named ON named.report = seeds.report
              CROSS JOIN corrected AS too ON too.correction = named.correction
    ), held (n) AS (
        SELECT n FROM touched
        UNION SELECT mate.report FROM touched CROSS JOIN groups AS here ON here.report = n
              CROSS JOIN groups AS mate ON mate.founder = here.founder
    )
    INSERT OR IGNORE INTO near SELECT n, n IN (SELECT report FROM to_group) FROM held
"""

# A report that was moved away still holds together, by its links, the stories that it left.
MOVED_AWAY = """
    WITH moved (n) AS (
        SELECT coalesce((SELECT number FROM reports AS n WHERE n.address = r.address AND n.is_newest), r.number)
        FROM corrections CROSS JOIN corrected ON correction = corrections.number AND role = 'named'
        CROSS JOIN reports AS r ON r.number = corrected.report
        WHERE kind = 'move'
    )
    INSERT OR IGNORE INTO seeds SELECT n FROM moved WHERE n NOT IN (SELECT report FROM spread) AND (
        n IN (SELECT report FROM near)
        OR EXISTS (SELECT 1 FROM links WHERE links.report = n AND other IN (SELECT report FROM near))
        OR EXISTS (SELECT 1 FROM links WHERE other = n AND links.report IN (SELECT report FROM near))
    )
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
    SELECT a.id, b.id, strength, '' FROM near
    CROSS JOIN links ON links.report = near.report CROSS JOIN near AS other ON other.report = links.other
    CROSS JOIN reports AS a ON a.number = links.report CROSS JOIN reports AS b ON b.number = links.other
    ORDER BY a.id, b.id
"""

REASON = """
    SELECT reason FROM links
    WHERE report = (SELECT number FROM reports WHERE id = ?) AND other = (SELECT number FROM reports WHERE id = ?)
"""

COPIES = """
    SELECT a.id AS report, b.id AS of, shared, shared_of, '[]' AS passages, is_copy, reason FROM copied
    CROSS JOIN overlaps ON overlaps.report = copied.report AND is_copy
    CROSS JOIN reports AS a ON a.number = overlaps.report CROSS JOIN reports AS b ON b.number = overlaps.of
    ORDER BY a.id, b.id
"""

PUT_ORIGINAL = """
    INSERT INTO copies SELECT a.number, b.number FROM reports AS a, reports AS b WHERE a.id = ? AND b.id = ?
"""

CORRECTIONS_NEAR = f"""
    SELECT DISTINCT c.number, c.kind, c.day, role, {_NEWEST} AS id
    FROM (
        SELECT DISTINCT correction FROM near CROSS JOIN corrected ON corrected.report = near.report
    ) AS named
    CROSS JOIN corrections AS c ON c.number = named.correction
    CROSS JOIN corrected ON corrected.correction = c.number
    CROSS JOIN reports AS r ON r.number = corrected.report
    ORDER BY c.number, id
"""

PUT = """
    INSERT INTO groups (report, founder) VALUES (?, ?)
    ON CONFLICT (report) DO UPDATE SET founder = excluded.founder WHERE founder <> excluded.founder
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
