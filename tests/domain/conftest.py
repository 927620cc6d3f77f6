"""An empty office for each test of the domain."""

import pytest

from tests.domain.cabinet import Cabinet


@pytest.fixture
def office() -> Cabinet:
    return Cabinet()
