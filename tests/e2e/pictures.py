# SPDX-FileCopyrightText: NCP Console contributors
# SPDX-License-Identifier: Apache-2.0
"""The pictures of the README and of the guide: pictures.py PROGRAM

Starts PROGRAM --demo on a light and on a dark desktop, selects the hung
server, and writes resources/screenshots/light.png and dark.png. Then does the
main job once more and writes resources/guide/pictures/*.png.
"""

import collections
import os
import struct
import subprocess
import sys
import zlib

from story import (CONFIRMATION, DETAILS, REBOOT, SOON, confirm, filter_servers, journal,
                   open_confirmation, select_server, send, servers_table, wait_outcome,
                   wait_settled)
from gui import GuiSession, GuiTimeout, wait_until

HERE = os.path.dirname(os.path.abspath(__file__))
RESOURCES = os.path.join(HERE, os.pardir, os.pardir, "resources")
SCREENSHOTS = os.path.join(RESOURCES, "screenshots")
GUIDE = os.path.join(RESOURCES, "guide", "pictures")
SCHEMES = ("light", "dark")
PARTS = SCHEMES + ("guide",)
TITLE = "NCP Console — Demo"
SERVER = "erp-win-01"
SIZE = (1400, 840)
GUIDE_SIZE = (1000, 600)  # about as wide as a page of the guide


class Photographer:
    """The demo, with a main window of this size."""

    def __init__(self, session, program, scheme, size):
        self.session, self.size = session, size
        session.start_portal(scheme)
        self.app = session.launch([program, "--demo"], timeout=60)
        wait_settled(servers_table(self.app))
        self.window = self.app.window("frame", TITLE)
        session.xdotool("search", "--name", "^%s$" % TITLE, "windowsize", "--sync", *size)
        wait_until(lambda: self.window.rect[2:] == size, SOON, what="size of the window")

    def take(self, node, path=None):
        self.session.xdotool("mousemove", self.size[0] + 79, self.size[1] + 79)
        try:
            self.session.wait_still(0.3, 2)
        except GuiTimeout:
            pass  # a timeline may well move: the picture is taken as it is
        return self.session.screenshot(path, node.rect)


def write_indexed(path, width, height, rgb):
    """A PNG of 256 colours, a third as large: the rarer ones become the nearest of the others."""
    pixels = [rgb[i:i + 3] for i in range(0, len(rgb), 3)]
    counted = [colour for colour, _ in collections.Counter(pixels).most_common()]
    index = {colour: number for number, colour in enumerate(counted[:256])}
    for colour in counted[256:]:
        index[colour] = min(range(256), key=lambda number: sum(
            (a - b) ** 2 for a, b in zip(counted[number], colour)))
    lines = b"".join(b"\0" + bytes(index[pixel] for pixel in pixels[y * width:(y + 1) * width])
                     for y in range(height))

    def chunk(kind, data):
        return (struct.pack(">I", len(data)) + kind + data
                + struct.pack(">I", zlib.crc32(kind + data)))
    with open(path, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n"
                   + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0))
                   + chunk(b"PLTE", b"".join(counted[:256]))
                   + chunk(b"IDAT", zlib.compress(lines, 9)) + chunk(b"IEND", b""))


def session_for(size):
    return GuiSession(width=size[0] + 80, height=size[1] + 80)


def take_screenshot(program, scheme):
    with session_for(SIZE) as session:
        demo = Photographer(session, program, scheme, SIZE)
        select_server(demo.app, SERVER)
        demo.take(demo.window, os.path.join(SCREENSHOTS, scheme + ".png"))


def take_guide(program):
    with session_for(SIZE) as session:
        demo = Photographer(session, program, "light", GUIDE_SIZE)

        def take(node, name):
            write_indexed(os.path.join(GUIDE, name + ".png"), *demo.take(node))
        filter_servers(demo.app, "erp", SERVER)
        select_server(demo.app, SERVER)
        take(demo.window, "main")
        take(demo.app.wait_for("frame", DETAILS), "details")
        dialog = open_confirmation(demo.app)
        confirm(dialog, SERVER, "INC-2041")
        take(dialog, "checks")
        send(dialog)
        session.xdotool("search", "--name", "^%s$" % CONFIRMATION, "windowsize", "--sync", 800, 740)
        take(dialog, "sent")
        wait_outcome(dialog, ("Rebooted",), REBOOT)
        take(dialog, "back")
        session.keys("Escape")
        wait_until(lambda: not any(w.name == CONFIRMATION for w in demo.app.windows()),
                   SOON, what="end of the window")
        journal(demo.app)
        session.xdotool("search", "--name", "^Journal$", "windowsize", "--sync", *GUIDE_SIZE)
        take(demo.app.wait_window("dialog", "Journal"), "journal")


def main(argv):
    if len(argv) == 1:  # a process can have one session only
        os.makedirs(SCREENSHOTS, exist_ok=True)
        os.makedirs(GUIDE, exist_ok=True)
        return max(subprocess.run([sys.executable, __file__, argv[0], part]).returncode
                   for part in PARTS)
    if len(argv) != 2 or argv[1] not in PARTS:
        print(__doc__, file=sys.stderr)
        return 2
    program = os.path.abspath(argv[0])
    if argv[1] == "guide":
        take_guide(program)
    else:
        take_screenshot(program, argv[1])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
