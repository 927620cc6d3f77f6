"""How much of a file that came from outside is read at all."""

from __future__ import annotations

from typing import Any, Final

MOST_BYTES: Final = 25 << 20
"""A larger file is refused by its size; not one byte of it is read."""
MOST_PAGES: Final = 200
MOST_OBJECTS: Final = 30_000
"""Of one of our forms there are a few hundred."""
MOST_FIELDS: Final = 1_000
DEEPEST: Final = 24
"""So deep may things lie in each other."""
MOST_LETTERS: Final = 10_000
"""So much of one answer is read; the whole of it stays in the file that is kept."""
MOST_SAID: Final = 1_000_000
"""So many letters may stand in all answers of one file."""
LONGEST_NAME: Final = 200
MOST_TEXT: Final = 20_000
TEXT_PAGES: Final = 4
"""Of so many pages, and so many letters of each, the text is looked through."""
SECONDS: Final = 10.0
"""What one file may take. A form takes a fiftieth of a second."""
MEMORY: Final = 1 << 30
"""Bytes of memory the reading process may have, where the system can hold it to that."""
MOST_PIXELS: Final = 40_000_000
"""A larger picture is not drawn."""
_INFLATED: Final = 24 << 20

LIMITS: Final[dict[str, Any]] = {
    "maximum_declared_stream_length": MOST_BYTES,
    "array_based_stream_maximum_output_length": _INFLATED,
    "lzw_maximum_output_length": _INFLATED,
    "run_length_maximum_output_length": _INFLATED,
    "zlib_maximum_output_length": _INFLATED,
    "brotli_maximum_output_length": _INFLATED,
    "stream_decoding_work_maximum_length": 4 * _INFLATED,
    "form_fields_maximum_entries": MOST_FIELDS,
    "form_fields_maximum_depth": DEEPEST,
    "page_tree_maximum_depth": DEEPEST,
    "page_tree_maximum_entries": MOST_OBJECTS,
    "jbig2dec_binary": None,
}
"""What the reader of PDF is held to; it starts no other program."""
