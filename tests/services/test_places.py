"""Where no database may live: on a network, in the folder of a sync service."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.sharing import place
from app.sharing.place import is_elsewhere, is_synced, kind_of_mount, place_of


@pytest.mark.parametrize(
    ("path", "synced"),
    [
        ("/srv/anna/OneDrive/Kontor.praktikum", True),
        ("/srv/anna/OneDrive - Högskolan/Praktik/Kontor.praktikum", True),
        ("/Volumes/anna/Library/CloudStorage/GoogleDrive-anna@office.example/K.praktikum", True),
        ("/Volumes/anna/Library/Mobile Documents/K.praktikum", True),
        ("/srv/anna/Dropbox (Kontoret)/K.praktikum", True),
        ("/srv/anna/Nextcloud/K.praktikum", True),
        ("/srv/anna/Dokument/K.praktikum", False),
        ("/srv/anna/Boxar/K.praktikum", False),
        ("/srv/anna/Dokument/OneDrive.praktikum", False),
    ],
)
def test_the_folder_of_a_sync_service_is_known_by_its_name(path: str, *, synced: bool) -> None:
    assert is_synced(Path(path)) is synced


def test_the_longest_mount_point_above_a_path_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    mounts = {"/": "ext4", "/mnt/drive": "cifs", "/mnt/drive/here": "ext4"}
    assert kind_of_mount(Path("/mnt/drive/a/K.praktikum"), mounts) == "cifs"
    assert kind_of_mount(Path("/mnt/drive/here/K.praktikum"), mounts) == "ext4"
    monkeypatch.setattr(place, "_mounts", lambda: mounts)
    assert is_elsewhere(Path("/mnt/drive/K.praktikum"))
    assert not is_elsewhere(Path("/srv/K.praktikum"))


def test_a_mac_tells_its_mounts_in_words() -> None:
    told = (
        "/dev/disk3s1 on / (apfs, sealed, local, read-only)\n"
        "//anna@server/praktik on /Volumes/praktik 2026 (smbfs, nodev, nosuid)\n"
    )
    assert place._mounts_of_mac(told) == {"/": "apfs", "/Volumes/praktik 2026": "smbfs"}


def test_the_journal_folder_names_the_office_too() -> None:
    assert place_of(Path("/x/K.praktikum.journal")).office == Path("/x/K.praktikum")
    assert place_of(Path("/x/K.praktikum")).files == Path("/x/K.praktikum.files")
