#!/usr/bin/env python3
# SPDX-FileCopyrightText: NCP Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Looks for a secret where it must not be: in a process's memory, or in files.

    memorysearch.py PID NEEDLE_FILE
    memorysearch.py files NEEDLE_FILE FOLDER...

The needle is the content of NEEDLE_FILE without one line end, so that it stands
on no command line. It is looked for as UTF-8, as UTF-16 (little endian) and as
base64 (standard and for URLs, at each of the three alignments), whole and, if it
has 24 bytes or more, by its halves: memory that was freed has its first bytes
overwritten, which would hide a residue from a search for the whole.

Prints a line for each hit, never the needle. Exit status: 0 no hit, 1 hits,
2 the search could not be made completely: no hits were found, but this is no
proof of anything.

Memory: every readable region, private or shared, but for those of the kernel
([vvar], [vdso], [vsyscall]) and of devices. Needs the right to trace the process:
root's, or that of its parent if the process has not hidden itself. The process is
stopped meanwhile, and goes on afterwards.
"""

import base64
import os
import re
import signal
import sys
import time
from typing import NamedTuple

__all__ = ["Hit", "SearchError", "needle_from", "patterns_for", "search_files", "search_memory"]

SHORTEST = 8  # bytes; anything shorter is found by chance
HALVES_FROM = 24
CHUNK = 16 << 20
LARGEST_REGION = 8 << 30  # a sanitizer's shadow memory would be read for hours
KERNELS = ("[vvar]", "[vvar_vclock]", "[vdso]", "[vsyscall]")


class SearchError(Exception):
    """The search could not be made completely."""


class Hit(NamedTuple):
    place: str  # the region's name and what it is, or the file's path
    offset: int  # address in memory, position in a file
    form: str  # such as "utf-16le, first half"

    def __str__(self):
        return "%s at 0x%x: %s" % (self.place, self.offset, self.form)


def needle_from(path):
    with open(path, "rb") as f:
        needle = f.read()
    needle = needle[:-1] if needle.endswith(b"\n") else needle
    if len(needle) < SHORTEST:
        raise SearchError("the needle has less than %d bytes" % SHORTEST)
    return needle


def _base64_forms(part):
    """What of the base64 text depends on the part alone, whatever stands around it."""
    for alignment in range(3):
        text = base64.b64encode(bytes(alignment) + part)
        first = -(-8 * alignment // 6)
        end = 8 * (alignment + len(part)) // 6
        whole = text[first:end]
        yield "base64, alignment %d" % alignment, whole
        url = whole.replace(b"+", b"-").replace(b"/", b"_")
        if url != whole:
            yield "base64url, alignment %d" % alignment, url


def patterns_for(needle):
    """Pairs of a form's name and its bytes, longer parts first."""
    parts = [("", needle)]
    if len(needle) >= HALVES_FROM:
        middle = len(needle) // 2
        parts += [(", first half", needle[:middle]), (", second half", needle[middle:])]
    patterns = []
    for name, part in parts:
        patterns.append(("utf-8" + name, part))
        # Byte by byte: a half may begin in the middle of a character.
        text = part.decode("utf-8", errors="ignore")
        if len(text) >= SHORTEST:
            patterns.append(("utf-16le" + name, text.encode("utf-16-le")))
        patterns += [(form + name, bytes_) for form, bytes_ in _base64_forms(part)]
    return patterns


def _hits_in(data, base, patterns, taken):
    """Yields (offset, end, form); what lies inside an earlier hit of a whole needle is no hit of
    its own. `taken` holds the spans that were found before, over several chunks."""
    for form, pattern in patterns:
        at = data.find(pattern)
        while at >= 0:
            begin, end = base + at, base + at + len(pattern)
            if not any(b <= begin and end <= e for b, e in taken):
                taken.append((begin, end))
                yield begin, form
            at = data.find(pattern, at + 1)


def _search_stream(read, begin, end, patterns):
    """Hits between two offsets of what read(offset, size) gives; chunks overlap."""
    overlap = max(len(pattern) for _, pattern in patterns) - 1
    taken, at, tail = [], begin, b""
    while at < end:
        data = read(at, min(CHUNK, end - at))
        if not data:
            raise SearchError("cut off at 0x%x of 0x%x" % (at, end))
        window = tail + data
        yield from _hits_in(window, at - len(tail), patterns, taken)
        at += len(data)
        tail = window[-overlap:]
        taken = [span for span in taken if span[1] > at - len(tail)]


def _regions(pid):
    line_form = re.compile(r"([0-9a-f]+)-([0-9a-f]+) (\S+) \S+ \S+ \d+\s*(.*)")
    with open("/proc/%d/maps" % pid, encoding="utf-8", errors="surrogateescape") as f:
        for line in f:
            begin, end, rights, name = line_form.match(line.rstrip("\n")).groups()
            if "r" not in rights or name in KERNELS:
                continue
            if name.startswith("/dev/") and not name.startswith(("/dev/shm/", "/dev/zero")):
                continue
            yield int(begin, 16), int(end, 16), "%s %s" % (name or "anonymous", rights)


def _state_of(pid):
    with open("/proc/%d/stat" % pid, "rb") as f:
        return f.read().rpartition(b")")[2].split()[0].decode()


def _stop(pid):
    """True if it was this that stopped the process."""
    if _state_of(pid) in "TtZX":
        return False
    os.kill(pid, signal.SIGSTOP)
    # By looks, not by the clock, which runs on while the whole machine is halted.
    for _look in range(6000):
        if _state_of(pid) in "TtZX":
            return True
        time.sleep(0.01)
    raise SearchError("process %d does not stop, it is in state %s" % (pid, _state_of(pid)))


def search_memory(pid, needle):
    """The hits in the memory of a process, which is stopped meanwhile."""
    patterns, hits, searched = patterns_for(needle), [], 0
    try:
        stopped = _stop(pid)
        try:
            with open("/proc/%d/mem" % pid, "rb", buffering=0) as memory:

                def read(offset, size):
                    memory.seek(offset)
                    return memory.read(size)

                for begin, end, name in list(_regions(pid)):
                    if end - begin > LARGEST_REGION:
                        raise SearchError("the region %s is too large" % name)
                    try:
                        hits += [Hit(name, offset, form)
                                 for offset, form in _search_stream(read, begin, end, patterns)]
                    except OSError as e:
                        raise SearchError("the region %s at 0x%x cannot be read: %s"
                                          % (name, begin, e.strerror)) from e
                    searched += 1
        finally:
            if stopped:
                os.kill(pid, signal.SIGCONT)
    except OSError as e:
        raise SearchError("process %d cannot be searched: %s" % (pid, e.strerror)) from e
    if searched == 0:  # a zombie has none
        raise SearchError("process %d has no memory" % pid)
    return hits


def search_files(folders, needle):
    """The hits in all files below the folders, and in their names."""
    patterns, hits = patterns_for(needle), []

    def fail(error):
        raise SearchError("%s cannot be read: %s" % (error.filename, error.strerror))

    for folder in folders:
        if not os.path.isdir(folder):
            raise SearchError("%s is no folder" % folder)
        for here, subfolders, names in os.walk(folder, onerror=fail):
            for name in subfolders + names:
                hits += [Hit("the name of something in " + here, offset, form)
                         for offset, form in _hits_in(os.fsencode(name), 0, patterns, [])]
            for name in names:
                path = os.path.join(here, name)
                if not os.path.isfile(path) or os.path.islink(path):
                    continue  # sockets; what a link points to is searched where it lies
                try:
                    with open(path, "rb", buffering=0) as file:
                        size = os.fstat(file.fileno()).st_size
                        hits += [Hit(path, offset, form) for offset, form in _search_stream(
                            lambda _offset, count, f=file: f.read(count), 0, size, patterns)]
                except OSError as e:
                    fail(e)
    return hits


def main(arguments):
    try:
        if len(arguments) == 2 and arguments[0].isdigit():
            hits = search_memory(int(arguments[0]), needle_from(arguments[1]))
        elif len(arguments) >= 3 and arguments[0] == "files":
            hits = search_files(arguments[2:], needle_from(arguments[1]))
        else:
            raise SearchError("usage: memorysearch.py PID NEEDLE_FILE | files NEEDLE_FILE FOLDER...")
    except (SearchError, OSError) as e:
        print("memorysearch.py: %s" % e, file=sys.stderr)
        return 2
    for hit in hits:
        print(hit)
    return 1 if hits else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
