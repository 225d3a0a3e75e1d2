# SPDX-FileCopyrightText: NCP Console contributors
# SPDX-License-Identifier: Apache-2.0
"""A tour of the console without a display: tour.py PROGRAM OUTDIR

Starts PROGRAM --demo on a private display, does the main job in its window,
prints each step and leaves a picture of it in OUTDIR. Exit status 0 only if
the interrupted server came back.
"""

import glob
import os
import sys

from story import GuiError, GuiTimeout, StoryError, interrupt_story
from gui import GuiSession


class Guide:
    """Tells the steps with their numbers, and takes the pictures."""

    def __init__(self, session, outdir):
        self.session, self.outdir = session, outdir
        self.number, self.step = 0, "The console starts"

    def say(self, sentence):
        if not sentence.startswith(" "):  # a step; what it saw is indented
            self.number += 1
            self.step = sentence
            sentence = "%2d. %s." % (self.number, sentence)
        else:
            sentence = "    " + sentence
        print(sentence, flush=True)

    def shot(self, name):
        try:
            self.session.wait_still(0.2, 2)
        except GuiTimeout:
            pass  # a timeline may well move: the picture is taken as it is
        self.session.screenshot(os.path.join(self.outdir, name + ".png"))


def main(argv):
    if len(argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    program, outdir = os.path.abspath(argv[0]), os.path.abspath(argv[1])
    os.makedirs(outdir, exist_ok=True)
    for old in glob.glob(os.path.join(outdir, "[0-9][0-9]-*.png")):
        os.remove(old)
    log = os.path.join(outdir, "console.log")

    session = GuiSession()
    guide = Guide(session, outdir)
    try:
        with session:
            try:
                guide.say(guide.step)
                with open(log, "wb") as f:
                    app = session.launch([program, "--demo"], timeout=60,
                                         stdout=f, stderr=f)
                told = interrupt_story(session, app, guide.say, guide.shot)
                guide.say("Close the console")
                status = app.close(30)
                if status != 0:
                    raise StoryError("it ended with status %d" % status)
            except Exception:
                guide.shot("99-stopped")
                raise
    except Exception as e:
        # One sentence for whoever only wants to see the program; more is in the log.
        reason = e if isinstance(e, (GuiError, StoryError, OSError)) else repr(e)
        print("The tour stopped at step %d (%s): %s. The program's messages: %s"
              % (guide.number, guide.step, str(reason).rstrip("."), log), file=sys.stderr)
        return 1
    print("The server is back: %s" % told)
    print("Pictures: %s" % outdir)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
