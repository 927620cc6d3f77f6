"""Reading the values of a row in the tests of whole lists."""

from app.exchange.row import Reading


def values(reading: Reading, at: int) -> dict[str, object]:
    return dict(reading.rows[at].values)


def only_stay(reading: Reading, at: int) -> dict[str, object]:
    stays = values(reading, at)["placements"]
    assert isinstance(stays, tuple)
    (stay,) = stays
    assert isinstance(stay, dict)
    return stay
