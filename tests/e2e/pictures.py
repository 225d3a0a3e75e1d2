# SPDX-FileCopyrightText: NCP Console contributors
# SPDX-License-Identifier: Apache-2.0
"""The pictures of the README: pictures.py PROGRAM

Starts PROGRAM --demo on a light and on a dark desktop, selects the hung
server, and writes resources/screenshots/light.png and dark.png.
"""

import os
import subprocess
import sys

from story import SOON, select_server, servers_table, wait_settled
from gui import GuiSession, wait_until

HERE = os.path.dirname(os.path.abspath(__file__))
FOLDER = os.path.join(HERE, os.pardir, os.pardir, "resources", "screenshots")
SCHEMES = ("light", "dark")
SIZE = (1400, 840)


def take(program, scheme):
    with GuiSession(width=SIZE[0] + 80, height=SIZE[1] + 80) as session:
        session.start_portal(scheme)
        app = session.launch([program, "--demo"], timeout=60)
        wait_settled(servers_table(app))
        window = app.window("frame", "NCP Console — Demo")
        session.xdotool("search", "--name", "^NCP Console — Demo$", "windowsize", "--sync", *SIZE)
        wait_until(lambda: window.rect[2:] == SIZE, SOON, what="size of the window")
        select_server(app, "erp-win-01")
        session.xdotool("mousemove", SIZE[0] + 79, SIZE[1] + 79)
        session.wait_still(0.3, 5)
        session.screenshot(os.path.join(FOLDER, scheme + ".png"), window.rect)


def main(argv):
    if len(argv) == 1:  # a process can have one session only
        os.makedirs(FOLDER, exist_ok=True)
        return max(subprocess.run([sys.executable, __file__, argv[0], scheme]).returncode
                   for scheme in SCHEMES)
    if len(argv) != 2 or argv[1] not in SCHEMES:
        print(__doc__, file=sys.stderr)
        return 2
    take(os.path.abspath(argv[0]), argv[1])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
