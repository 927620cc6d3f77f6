import pytest

from app.domain.support_topic import TOPICS
from app.errors import Refused
from app.services import editing
from app.services.office import Office
from app.services.support_matrix import (
    BACKUP,
    DUTY,
    NAME,
    Matrix,
    begin_matrix,
    copy_matrix,
    matrix_of,
    people_to_name,
    say_who,
    say_within,
    say_words,
    sources,
)
from tests.services.conftest import MakeOffice
from tests.services.programme_scene import Scene, make_scene


@pytest.fixture
def office(make_office: MakeOffice) -> Office:
    return make_office()


@pytest.fixture
def scene(office: Office) -> Scene:
    made = make_scene(office)
    assert begin_matrix(office, made.programme) == len(TOPICS) == 15
    return made


def first(matrix: Matrix) -> str:
    return matrix.rows[0].id


def test_a_matrix_begins_with_every_topic_once(office: Office, scene: Scene) -> None:
    assert [row.topic for row in matrix_of(office, scene.programme).rows] == list(TOPICS)
    assert begin_matrix(office, scene.programme) == 0
    editing.undo(office)
    assert matrix_of(office, scene.programme).rows == ()


def test_a_required_topic_lacks_a_name_a_backup_and_a_text(office: Office, scene: Scene) -> None:
    matrix = matrix_of(office, scene.programme)
    assert matrix.rows[0].lacks == (NAME, BACKUP, DUTY)
    assert (matrix.filled, matrix.lacking) == (0, 15)
    topic = first(matrix)
    say_who(office, topic, NAME, person=scene.people[0])
    say_who(office, topic, BACKUP, role="host_mentor")
    say_words(office, topic, "organiser_does", "  Håller ett möte.  ", "sv")
    say_within(office, topic, "same_day")
    row = matrix_of(office, scene.programme).rows[0]
    assert row.lacks == ()
    assert row.duty == {"sv": "Håller ett möte."}
    assert row.response_time == "same_day"
    assert matrix_of(office, scene.programme).filled == 1


def test_a_role_of_the_programme_waits_for_somebody_who_has_it(office: Office, scene: Scene) -> None:
    topic = first(matrix_of(office, scene.programme))
    say_who(office, topic, NAME, role="coordinator")
    assert NAME in matrix_of(office, scene.programme).rows[0].lacks
    role = {"programme_id": scene.programme, "role": "coordinator", "person_id": scene.people[1]}
    editing.add(office, "role", role)
    row = matrix_of(office, scene.programme).rows[0]
    assert NAME not in row.lacks
    assert row.main.holder == scene.people[1]


def test_a_person_stands_beside_the_role_and_a_role_takes_its_place(office: Office, scene: Scene) -> None:
    topic = first(matrix_of(office, scene.programme))
    say_who(office, topic, NAME, role="coordinator")
    say_who(office, topic, NAME, person=scene.people[2])
    main = matrix_of(office, scene.programme).rows[0].main
    assert (main.role, main.person) == ("coordinator", scene.people[2])
    say_who(office, topic, NAME, role="coach")
    main = matrix_of(office, scene.programme).rows[0].main
    assert (main.role, main.person) == ("coach", "")
    say_who(office, topic, NAME)
    assert not matrix_of(office, scene.programme).rows[0].main.someone


def test_one_language_is_written_and_the_other_stays(office: Office, scene: Scene) -> None:
    topic = first(matrix_of(office, scene.programme))
    say_words(office, topic, "not_covered", "boka resor", "sv")
    say_words(office, topic, "not_covered", "book travel", "en")
    say_words(office, topic, "not_covered", " ", "sv")
    assert matrix_of(office, scene.programme).rows[0].refusal == {"en": "book travel"}
    say_words(office, topic, "not_covered", "", "en")
    assert matrix_of(office, scene.programme).rows[0].refusal == {}


def test_copying_fills_only_what_is_empty_and_is_one_undo(office: Office, scene: Scene) -> None:
    begin_matrix(office, scene.other)
    theirs, mine = matrix_of(office, scene.other), matrix_of(office, scene.programme)
    say_who(office, first(theirs), NAME, person=scene.people[0])
    say_who(office, first(theirs), BACKUP, role="host_mentor")
    say_words(office, first(theirs), "organiser_does", "Holds a meeting.", "en")
    say_who(office, first(mine), NAME, person=scene.people[3])
    say_words(office, first(mine), "organiser_does", "Håller ett möte.", "sv")
    editing.delete(office, "support_topic", mine.rows[-1].id)
    say_within(office, theirs.rows[-1].id, "at_once")

    assert sources(office, scene.programme) == (scene.other,)
    assert copy_matrix(office, scene.programme, scene.other) == 3
    row = matrix_of(office, scene.programme).rows[0]
    assert row.main.person == scene.people[3]
    assert row.backup.role == "host_mentor"
    assert row.duty == {"sv": "Håller ett möte.", "en": "Holds a meeting."}
    assert matrix_of(office, scene.programme).rows[-1].response_time == "at_once"
    with pytest.raises(Refused):
        copy_matrix(office, scene.programme, scene.other)
    editing.undo(office)
    assert matrix_of(office, scene.programme).rows[0].duty == {"sv": "Håller ett möte."}
    assert len(matrix_of(office, scene.programme).rows) == 14


def test_those_with_a_role_here_are_named_first(office: Office, scene: Scene) -> None:
    role = {"programme_id": scene.programme, "role": "coordinator", "person_id": scene.people[3]}
    editing.add(office, "role", role)
    assert people_to_name(office, scene.programme, "", "sv")[0] == (scene.people[3], "Åsa Lind")
    assert [name for _, name in people_to_name(office, scene.programme, "dahl", "sv")] == ["Åsa Dahl"]
