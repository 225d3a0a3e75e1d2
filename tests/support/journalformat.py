# SPDX-FileCopyrightText: NCP Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Reads and writes journals by app/journal/FORMAT.md alone, without the console's code."""

import contextlib
import hashlib
import os
import sqlite3
from collections import namedtuple

FIELDS = ("sequence", "action", "run", "kind", "at", "facts")

# damage: None, "Changed", "Missing" or "NoHead", at the record of that number; end: the hash of the
# last record of a whole journal.
Verification = namedtuple("Verification", "records damage first_broken end")


def record_hash(previous, fields):
    """fields: the six as bytes, in the order of FIELDS."""
    text = previous
    for field in fields:
        text += b"%d:%s" % (len(field), field)
    return hashlib.sha256(text).digest()


def verify(path):
    """sqlite3.Error: the journal cannot be read."""
    uri = "file:%s?mode=ro" % os.path.abspath(path)
    with contextlib.closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as database:
        database.execute("BEGIN")
        version, = database.execute("PRAGMA user_version").fetchone()
        tables = database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        head = None
        if ("head",) in tables:
            head = database.execute("SELECT records, hash FROM head WHERE id = 1").fetchone()
        count, end = 0, b""
        for sequence, stored, types, *fields in database.execute(
                "SELECT sequence, hash, %s, %s FROM record ORDER BY sequence" % (
                    " || ".join("typeof(%s)" % name for name in FIELDS[1:] + ("hash",)),
                    ", ".join("CAST(%s AS BLOB)" % name for name in FIELDS[1:]))):
            count += 1
            if sequence > count:
                return Verification(count, "Missing", count, None)
            end = record_hash(end, [b"%d" % sequence, *fields])
            if (sequence < count or types != "text" * 5 + "blob" or stored != end
                    or (head and head[0] == count and head[1] != end)):
                return Verification(count, "Changed", count, None)
        if head is None and version >= 2:
            return Verification(count, "NoHead", count + 1, None)
        if head and head[0] > count:
            return Verification(count, "Missing", count + 1, None)
        return Verification(count, None, 0, end)


def write_without_head(path, records):
    """A journal of so many records, as a version below 2 leaves it. The hash of its end."""
    with contextlib.closing(sqlite3.connect(path)) as database, database:
        database.execute("CREATE TABLE record (sequence INTEGER PRIMARY KEY, action TEXT NOT NULL,"
                         " run TEXT NOT NULL, kind TEXT NOT NULL, at TEXT NOT NULL,"
                         " facts TEXT NOT NULL, hash BLOB NOT NULL)")
        end = b""
        for sequence in range(1, records + 1):
            fields = ("0d5e4c3b-2a19-4807-b6f5-e4d3c2b1a098", "11111111-2222-4333-8444-555555555555",
                      "intention", "2026-11-01T03:00:00.250Z", '{"reason":"\uc0ac\uace0"}')
            end = record_hash(end, [field.encode() for field in (str(sequence), *fields)])
            database.execute("INSERT INTO record VALUES (?, ?, ?, ?, ?, ?, ?)", (sequence, *fields, end))
    return end


@contextlib.contextmanager
def intruder(path):
    """A connection that may change what is on record."""
    with contextlib.closing(sqlite3.connect(path)) as database, database:
        for trigger in ("record_unchanged", "record_kept", "head_grows", "head_kept"):
            database.execute("DROP TRIGGER IF EXISTS " + trigger)
        yield database
