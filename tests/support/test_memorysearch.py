#!/usr/bin/env python3
# SPDX-FileCopyrightText: NCP Console contributors
# SPDX-License-Identifier: Apache-2.0
"""The search finds what is there, in real processes, and nothing else."""

import base64
import os
import secrets
import signal
import socket
import subprocess
import sys
import tempfile
import unittest

import memorysearch

TOOL = os.path.join(os.path.dirname(os.path.abspath(__file__)), "memorysearch.py")

# Holds what comes through its standard input in one mapping and nowhere else, says so, and wipes
# it when it reads a line.
HOLDER = r"""
import mmap, os, sys
size, offset = int(sys.argv[1]), int(sys.argv[2])
held = mmap.mmap(-1, size + offset + 4096)
view = memoryview(held)
done = 0
while done < size:
    done += os.readv(0, [view[offset + done:offset + size]])
print("holding", flush=True)
os.read(0, 1)
view[:] = bytes(len(view))
print("wiped", flush=True)
os.read(0, 1)
"""


class Holder:
    def __init__(self, content=b"", offset=100):
        self.proc = subprocess.Popen(
            [sys.executable, "-c", HOLDER, str(len(content)), str(offset)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)
        self.proc.stdin.write(content)
        self._await("holding")
        self.pid = self.proc.pid

    def _await(self, word):
        line = self.proc.stdout.readline().decode().strip()
        assert line == word, line

    def wipe(self):
        self.proc.stdin.write(b"\n")
        self._await("wiped")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.proc.kill()
        self.proc.communicate()


def forms(hits):
    return sorted({hit.form for hit in hits})


class Memory(unittest.TestCase):
    def setUp(self):
        self.needle = secrets.token_hex(20).encode()

    def find(self, content, offset=100):
        with Holder(content, offset) as holder:
            return memorysearch.search_memory(holder.pid, self.needle)

    def test_finds_utf8(self):
        hits = self.find(b"before" + self.needle + b"after")
        self.assertEqual(forms(hits), ["utf-8"])
        self.assertEqual(len(hits), 1)
        self.assertIn("rw-s", hits[0].place)
        self.assertEqual(hits[0].offset % 4096, 106)

    def test_finds_utf16(self):
        text = ("key=" + self.needle.decode()).encode("utf-16-le")
        self.assertEqual(forms(self.find(text)), ["utf-16le"])
        # Also where it does not begin at an even address.
        self.assertEqual(forms(self.find(text, 101)), ["utf-16le"])

    def test_finds_base64_at_each_alignment(self):
        for alignment in range(3):
            for after in range(3):
                text = base64.b64encode(b"xyz"[:alignment] + self.needle + b"#" * after)
                self.assertEqual(forms(self.find(text)), ["base64, alignment %d" % alignment])

    def test_finds_base64_for_urls(self):
        self.needle = b"\xfb\xff\xbe" * 10  # all of it is + and / in base64
        self.assertIn("base64url, alignment 0",
                      forms(self.find(base64.urlsafe_b64encode(self.needle))))

    def test_finds_what_is_left_of_freed_memory(self):
        self.assertEqual(forms(self.find(bytes(16) + self.needle[16:])), ["utf-8, second half"])
        self.assertEqual(forms(self.find(self.needle[:24] + bytes(16))), ["utf-8, first half"])

    def test_finds_over_a_border_of_chunks(self):
        size = memorysearch.CHUNK
        for before in (1, len(self.needle) // 2, len(self.needle) - 1):
            hits = self.find(bytes(size - before) + self.needle + bytes(10), 0)
            # A half may be found on its own first, since it came with the chunk before.
            self.assertIn("utf-8", forms(hits))

    def test_finds_on_heap_and_stack_and_in_the_environment(self):
        code = "import sys; held = bytes.fromhex(sys.stdin.readline()); print(flush=True); input()"
        with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE,
                              stdout=subprocess.PIPE, bufsize=0,
                              env=dict(os.environ, HELD=self.needle.decode())) as proc:
            other = secrets.token_bytes(40)
            proc.stdin.write(other.hex().encode() + b"\n")
            proc.stdout.readline()
            in_environment = memorysearch.search_memory(proc.pid, self.needle)
            self.assertTrue(any("[stack]" in hit.place for hit in in_environment))
            self.assertTrue(memorysearch.search_memory(proc.pid, other))
            proc.kill()

    def test_finds_nothing_where_nothing_is(self):
        self.assertEqual(self.find(secrets.token_hex(5000).encode()), [])
        self.assertEqual(self.find(self.needle[:-1][:18] + b"!" + self.needle[21:]), [])

    def test_finds_nothing_after_wiping(self):
        with Holder(self.needle) as holder:
            self.assertEqual(len(memorysearch.search_memory(holder.pid, self.needle)), 1)
            holder.wipe()
            self.assertEqual(memorysearch.search_memory(holder.pid, self.needle), [])

    def test_leaves_the_process_as_it_was(self):
        with Holder(self.needle) as holder:
            memorysearch.search_memory(holder.pid, self.needle)
            holder.wipe()  # it still works
            os.kill(holder.pid, signal.SIGSTOP)
            os.waitid(os.P_PID, holder.pid, os.WSTOPPED)
            memorysearch.search_memory(holder.pid, self.needle)
            self.assertEqual(memorysearch._state_of(holder.pid), "T")

    def test_a_process_that_has_ended_is_no_proof(self):
        with Holder() as holder:
            holder.proc.kill()
            os.waitid(os.P_PID, holder.pid, os.WEXITED | os.WNOWAIT)  # a zombie
            with self.assertRaises(memorysearch.SearchError):
                memorysearch.search_memory(holder.pid, self.needle)
            holder.proc.wait()
            with self.assertRaises(memorysearch.SearchError):
                memorysearch.search_memory(holder.pid, self.needle)


class Files(unittest.TestCase):
    def setUp(self):
        self.needle = secrets.token_hex(20).encode()
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        os.makedirs(os.path.join(self.folder, "a/b"))

    def write(self, name, content):
        with open(os.path.join(self.folder, name), "wb") as f:
            f.write(content)

    def find(self):
        return memorysearch.search_files([self.folder], self.needle)

    def test_finds_in_files_below(self):
        self.write("a/b/settings.ini", b"x" * 77 + self.needle)
        self.write("a/log", ("key " + self.needle.decode()).encode("utf-16-le"))
        self.assertEqual(
            sorted((os.path.relpath(h.place, self.folder), h.offset, h.form) for h in self.find()),
            [("a/b/settings.ini", 77, "utf-8"), ("a/log", 8, "utf-16le")])

    def test_finds_in_names(self):
        self.write("a/" + self.needle.decode(), b"")
        self.assertEqual(forms(self.find()), ["utf-8"])

    def test_finds_nothing_where_nothing_is(self):
        self.write("a/empty", b"")
        self.write("a/b/other", secrets.token_bytes(100000))
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(os.path.join(self.folder, "socket"))
            self.assertEqual(self.find(), [])

    def test_a_missing_folder_is_no_proof(self):
        with self.assertRaises(memorysearch.SearchError):
            memorysearch.search_files([os.path.join(self.folder, "nowhere")], self.needle)


class CommandLine(unittest.TestCase):
    def run_tool(self, *arguments):
        done = subprocess.run([sys.executable, TOOL, *arguments], text=True, timeout=100,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
        return done.returncode, done.stdout, done.stderr

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.needle = secrets.token_hex(20)
        self.file = os.path.join(folder.name, "needle")
        with open(self.file, "w", encoding="utf-8") as f:
            f.write(self.needle + "\n")
        self.folder = folder.name

    def test_hits_are_told_without_the_needle(self):
        with Holder(self.needle.encode()) as holder:
            status, said, errors = self.run_tool(str(holder.pid), self.file)
        self.assertEqual((status, errors), (1, ""))
        self.assertEqual(len(said.splitlines()), 1)
        self.assertIn("utf-8", said)
        self.assertNotIn(self.needle, said)

    def test_no_hits(self):
        with Holder(b"something else") as holder:
            self.assertEqual(self.run_tool(str(holder.pid), self.file), (0, "", ""))

    def test_files(self):
        self.assertEqual(self.run_tool("files", self.file, self.folder)[0], 1)
        with tempfile.TemporaryDirectory() as other:
            self.assertEqual(self.run_tool("files", self.file, other), (0, "", ""))

    def test_what_cannot_be_searched_is_an_error(self):
        for arguments in ((), ("x", self.file), ("99999999", self.file),
                          (str(os.getpid()), "/nowhere"), ("files", self.file, "/nowhere")):
            status, said, errors = self.run_tool(*arguments)
            self.assertEqual((status, said), (2, ""), arguments)
            self.assertEqual(len(errors.splitlines()), 1)
        with open(self.file, "w", encoding="utf-8") as f:
            f.write("short\n")
        self.assertEqual(self.run_tool(str(os.getpid()), self.file)[0], 2)


if __name__ == "__main__":
    unittest.main()
