"""Finding additions: every module in a folder, with no list of them anywhere."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from types import ModuleType


def modules_in(package: str) -> Iterator[ModuleType]:
    """Import and yield each module directly in a package, by name; works in a frozen program too."""
    parent = importlib.import_module(package)
    for found in sorted(pkgutil.iter_modules(parent.__path__), key=lambda module: module.name):
        if not found.ispkg:
            yield importlib.import_module(f"{package}.{found.name}")
