"""Organisations and people that the rows of a list name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from app.errors import Refused
from app.exchange.folding import joined
from app.exchange.likeness import Person as Asked
from app.exchange.values.choice import choice_in
from app.exchange.values.contact import Phone
from app.exchange.values.identity import OrgNumber, PersonalNumber
from app.exchange.values.person_name import PersonName, full_name_parser
from app.services.country_words import country_code
from app.services.import_listing import SPEAKS, Listing
from app.services.import_match import STUDENT_NUMBER, Found, student_number_of
from app.services.import_plan import Draft, Named
from app.text import Text

Values = Mapping[str, object]
SAME: Final = "same:"
TAKE: Final = "take:"
"""How decisions begin that name the record a row means: keep what is known of it, or let the list win."""
_NOT_HERE: Final = Text(
    en="No record or earlier row called {given} was found. Choose another one.",
    sv="Ingen post eller tidigare rad ”{given}” hittades. Välj en annan.",
    nb="Fant ingen post eller tidligere rad «{given}». Velg en annen.",
    da='Der blev ikke fundet nogen post eller tidligere række "{given}". Vælg en anden.',
)
_NO_GIVEN_NAME: Final = Text(
    en="“{given}” is only one name. Write both first name and last name.",
    sv="”{given}” är bara ett namn. Skriv både förnamn och efternamn.",
    nb="«{given}» er bare ett navn. Skriv både fornavn og etternavn.",
    da='"{given}" er kun ét navn. Skriv både fornavn og efternavn.',
)
_NO_SUCH_COUNTRY: Final = Text(
    en="“{given}” is not known as a country. The record got {code}; correct it if that is wrong.",
    sv="”{given}” är inte känt som land. Posten fick {code}; rätta det om det är fel.",
    nb="«{given}» er ikke kjent som land. Posten fikk {code}; rett det hvis det er feil.",
    da='"{given}" kendes ikke som land. Posten fik {code}; ret det, hvis det er forkert.',
)
_LEFT_OUT: Final = Text(
    en="National identity numbers were left out: the office does not keep them. Allow it in the settings "
    "if they are needed.",
    sv="Personnummer utelämnades: kontoret sparar dem inte. Tillåt det i inställningarna om de behövs.",
    nb="Fødselsnumre ble utelatt: kontoret lagrer dem ikke. Tillat det i innstillingene hvis de trengs.",
    da="CPR-numre blev udeladt: kontoret gemmer dem ikke. Tillad det i indstillingerne, hvis de skal bruges.",
)
_PARSE_NAME: Final = full_name_parser()


def words_in(values: Values, name: str) -> str:
    """Return the text a row gives, or nothing."""
    value = values.get(name)
    return value.strip() if isinstance(value, str) else ""


def country_in(listing: Listing, values: Values, otherwise: str) -> tuple[str, bool]:
    """Return the country of a row and whether the row names it."""
    given = words_in(values, "country")
    code = country_code(given) if given else ""
    if given and not code:
        listing.tell(_NO_SUCH_COUNTRY.fill(given=given, code=otherwise), "country", given)
    return code or otherwise, bool(code)


def organisation(
    listing: Listing,
    name: str,
    *,
    values: Mapping[str, Any] | None = None,
    kind: str = "company",
    country: str = "",
    otherwise: str = "",
    decided: bool = False,
) -> Draft:
    """Return the organisation of a name: one that is known, or a new one.

    ``country`` is what the list says, ``otherwise`` what a new one gets when it says nothing; ``kind``
    likewise when neither ``values`` nor the name tells it. ``decided`` says that the row is about it.
    """
    given = {name: value for name, value in (values or {}).items() if value not in (None, "", ())}
    number = given.get("org_number", "")
    choice, found = _choice(listing, Named("organisation", joined(name)), decided=decided)
    if found is None and choice != "new":
        found = listing.organisations.find(name, number, country)
    if found is not None:
        wins = choice.startswith(TAKE)
        listing.bench.fill(found[0], {**given, "legal_name": name} if wins else given, wins=wins)
        if decided:
            listing.take_for(found, {**given, "legal_name": name})
        return found[0]
    begin = {
        "kind": choice_in("organisation_kind", name) or kind,
        "country": country or otherwise or listing.host_country,
    }
    draft = listing.bench.new("organisation", {**begin, **given, "legal_name": name})
    draft.assumed = frozenset(begin) - set(given) - ({"country"} if country else set())
    listing.organisations.add(draft)
    return draft


def organisation_values(values: Values) -> dict[str, Any]:
    """Return the fields of an organisation that a row gives."""
    number = values.get("org_number")
    website = words_in(values, "website")
    return {
        "org_number": number.number if isinstance(number, OrgNumber) else None,
        "kind": values.get("kind"),
        "website": website if "://" in website or not website else f"https://{website}",
        "address_line1": words_in(values, "address"),
        "postcode": words_in(values, "postcode"),
        "city": words_in(values, "city"),
        "employees": values.get("employees"),
        "sector_nace": words_in(values, "sector"),
        "competence_needs": values.get("competence_needs"),
    }


def person(
    listing: Listing, values: Values, place: Draft | None, *, decided: bool = False, language: str = ""
) -> Draft:
    """Return the person a row names by its own columns: one that is known, or a new one."""
    fields = _person_fields(listing, values)
    return known_or_new(listing, fields, place, decided=decided, language=language)


def named(listing: Listing, name: str, place: Draft | None, **more: Any) -> Draft | None:
    """Return the person a cell names in words; None, and said, when it holds no full name."""
    return of_name(listing, _PARSE_NAME(name).value, place, **more)


def of_name(listing: Listing, name: object, place: Draft | None, **more: Any) -> Draft | None:
    """Return the person of a full name; None, and said, when it is not full."""
    if not isinstance(name, PersonName):
        return None
    if not name.given:
        listing.tell(_NO_GIVEN_NAME.fill(given=name.family), given=name.family)
        return None
    fields = {"given_name": name.given, "family_name": name.family, **more}
    return known_or_new(listing, fields, place)


def known_or_new(
    listing: Listing,
    fields: Mapping[str, Any],
    place: Draft | None,
    *,
    decided: bool = False,
    language: str = "",
) -> Draft:
    """Return the person with these values; ``place`` is where the list says that the person belongs."""
    key = Named("person", joined(f"{fields.get('given_name')} {fields.get('family_name')}"))
    choice, found = _choice(listing, key, decided=decided)
    if found is None and choice != "new":
        found = _find(listing, fields, place)
    if found is not None:
        draft = found[0]
        told = {name: value for name, value in fields.items() if name != "external_ids"}
        listing.bench.fill(draft, told, wins=choice.startswith(TAKE))
        _add_number(listing, draft, fields)
        if decided:
            listing.take_for(found, fields)
    else:
        spoken = language or (SPEAKS.get(place.get("country"), "en") if place else listing.language)
        draft = listing.bench.new("person", {"language": spoken, "data_source": "import", **fields})
        draft.assumed = frozenset({"data_source"} if language else {"data_source", "language"}) - set(fields)
        listing.people.add(draft)
    if place is not None:
        listing.people.join(draft, place)
    return draft


def _find(listing: Listing, fields: Mapping[str, Any], place: Draft | None) -> Found:
    born = fields.get("date_of_birth")
    asked = Asked(
        id="",
        name=f"{fields['given_name']} {fields['family_name']}",
        email=fields.get("email") or "",
        organisation=place.get("legal_name") if place is not None else "",
        born=born.isoformat() if born else "",
    )
    rows: Any = fields.get("external_ids") or ({},)
    return listing.people.find(asked, rows[0].get("number", ""), place.id if place is not None else "")


def _choice(listing: Listing, key: Named, *, decided: bool) -> tuple[str, Found]:
    """Return what a person chose, of the row or of what it names, and the record that means."""
    choice = listing.decision if decided else listing.chosen.get(key, "")
    if choice == "new" and not decided:
        return choice, _begun(listing, key.entity, key.name)
    return choice, _decided(listing, choice, key.entity)


def _decided(listing: Listing, choice: str, entity: str) -> Found:
    """Return the record a person chose for the row."""
    if not choice.startswith((SAME, TAKE)):
        return None
    wanted = choice.removeprefix(SAME).removeprefix(TAKE)
    if wanted.startswith("="):
        return _begun(listing, entity, joined(wanted[1:]))
    if wanted.isdecimal():
        draft = listing.by_row.get(int(wanted))
    else:
        record = listing.bench.records.get(entity, wanted)
        draft = listing.bench.known(entity, record) if record is not None else None
    if draft is None or draft.entity != entity:
        raise Refused(_NOT_HERE.fill(given=wanted), where=wanted)
    return draft, None


def _begun(listing: Listing, entity: str, title: str) -> Found:
    """Return the record of a title that an earlier row began; none when that row stays out."""
    key = (entity, "begun", title)
    draft = listing.named.get(key)
    if draft is None:
        begun = (one for one in listing.bench.drafts if one.entity == entity)
        draft = next((one for one in begun if joined(one.title) == title), None)
        if draft is not None:
            listing.bench.keep(listing.named, key, draft)
    return (draft, None) if draft is not None else None


def _person_fields(listing: Listing, values: Values) -> dict[str, Any]:
    phone, number = values.get("phone"), words_in(values, "student_number")
    given, family = words_in(values, "given_name"), words_in(values, "family_name")
    if not given or not family:
        raise Refused(_NO_GIVEN_NAME.fill(given=given or family), where="full_name")
    fields: dict[str, Any] = {
        "given_name": given,
        "family_name": family,
        "email": values.get("email"),
        "phone": phone.raw if isinstance(phone, Phone) else None,
        "date_of_birth": values.get("date_of_birth"),
    }
    if number:
        fields["external_ids"] = ({"system": STUDENT_NUMBER, "number": number},)
    personal = values.get("national_id")
    if isinstance(personal, PersonalNumber):
        if listing.keeps_national_ids:
            fields["national_id"] = personal.digits
        else:
            listing.note(_LEFT_OUT)
    return fields


def _add_number(listing: Listing, draft: Draft, fields: Mapping[str, Any]) -> None:
    added = fields.get("external_ids")
    if added and not student_number_of(draft):
        listing.bench.change(draft, "external_ids", (*(draft.get("external_ids") or ()), *added))


def affiliation(listing: Listing, person: Draft, organisation: Draft, role_kind: str, **more: Any) -> Draft:
    """Return what a person is at an organisation."""
    return listing.bench.put(
        "affiliation",
        {"person_id": person.id, "organisation_id": organisation.id, **more},
        begin={"role_kind": role_kind},
    )
