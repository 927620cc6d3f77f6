"""How large a list may be; beyond these a file is refused before it can fill the memory."""

from __future__ import annotations

from typing import Final

MOST_FILE_BYTES: Final = 64 * 1024 * 1024
MOST_UNPACKED_BYTES: Final = 320 * 1024 * 1024
MOST_RATIO: Final = 250
"""A list packs 10 to 60 times smaller; a file made to fill the memory packs 1,000 times."""
RATIO_MATTERS_BYTES: Final = 16 * 1024 * 1024
MOST_PARTS: Final = 2_000
MOST_ROWS: Final = 200_000
MOST_COLUMNS: Final = 702
"""Columns A to ZZ."""
MOST_CELLS: Final = 6_000_000
MOST_CELL_CHARACTERS: Final = 1_000_000
MOST_TEXT_CHARACTERS: Final = 400_000_000
MOST_SHEETS: Final = 200
MOST_REMARKS: Final = 1_000
"""Faulty cells told of a sheet; who has more does not read them one by one."""
MOST_HEADING_CHARACTERS: Final = 300
MOST_VALUE_CHARACTERS: Final = 200
"""A date, number, name or address is never longer; longer text is not searched for one."""
