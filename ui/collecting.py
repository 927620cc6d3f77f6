"""Circular garbage is looked for on the window's thread alone.

Python looks for it in whichever thread makes the next value. A worker would so take apart windows that were
let go of, and Qt allows that only where they were made: the program would end in the middle of nothing.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

EVERY: Final = 500
"""Milliseconds between two looks at what was made meanwhile."""
YOUNG: Final = 700
OLDER: Final = 10
OLDEST: Final = 120
"""Each so many looks take in what is older, and all there is."""


class Collecting(QObject):
    """Stands in for Python's own looking while a window is open."""

    def __init__(self, parent: QObject) -> None:
        """Take over, if nobody has."""
        super().__init__(parent)
        self._took = gc.isenabled()
        self._looks = 0
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look)
        if self._took:
            gc.disable()
            self._timer.start()

    def look(self) -> None:
        """Let go of what nothing holds any more but itself."""
        self._looks += 1
        if self._looks % OLDEST == 0:
            gc.collect()
        elif self._looks % OLDER == 0:
            gc.collect(1)
        elif gc.get_count()[0] > YOUNG:
            gc.collect(0)

    def end(self) -> None:
        """Give it back."""
        self._timer.stop()
        if self._took:
            self._took = False
            gc.enable()
