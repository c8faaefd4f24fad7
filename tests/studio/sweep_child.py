"""A process to be killed in the middle of a sweep: `sweep_child.py FOLDER STEP`."""

import os
import signal
import sys
from pathlib import Path

from studio_kit import DAY, Hands, opened, person, unfinished_training

from likeness.base.paths import Home
from likeness.studio import retaining, sittings


def main(folder, step):
    hands, home = Hands(), Home(folder)
    with opened(home, hands) as studio:
        person(studio)
        unfinished_training(studio, person(studio))
        sittings.new_sitting(studio, "Never asked")
        hands.pass_(40 * DAY)

        def hear(reached):
            if reached == step:
                os.kill(os.getpid(), signal.SIGKILL)

        studio.vault._state.on_step = hear
        retaining.sweep(studio)
    print("swept")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
