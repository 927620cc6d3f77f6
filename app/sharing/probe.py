"""Does a folder keep what is written there? Asked before anything is published to it."""

from __future__ import annotations

import os

from app.sharing.folder import Folder, Hindered, Trouble


def probe(folder: Folder) -> bool:
    """Write, list, read back and remove; say whether making a file only if absent can be trusted.

    Raise ``Hindered`` where the folder does not keep what it was given.
    """
    name, content = f"probe-{os.urandom(8).hex()}", os.urandom(4096)
    folder.write(name, content)
    try:
        if name not in folder.names() or folder.read(name) != content:
            raise Hindered(Trouble.FORGETFUL, folder.path)
        claimed = f"{name}-claim"
        exclusive = folder.claim(claimed, b"1") and not folder.claim(claimed, b"2")
        exclusive = exclusive and folder.read(claimed) == b"1"
        folder.remove(claimed)
    finally:
        folder.remove(name)
    if name in folder.names():
        raise Hindered(Trouble.FORGETFUL, folder.path)
    return exclusive
