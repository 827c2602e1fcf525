"""Areas read back by the geojson library; polygons only where a person brings them, points never."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import geojson
import pytest

from rawi.export import ExportError, Options
from rawi.export.geojson import areas_of
from rawi.export.told import Place

SQUARE = {"type": "Polygon", "coordinates": [[[69.0, 33.0], [70.0, 33.0], [70.0, 34.0], [69.0, 34.0], [69.0, 33.0]]]}


def features(folder: Path) -> dict[str, Any]:
    read = geojson.loads((folder / "areas.geojson").read_text(encoding="utf-8"))
    assert read.is_valid
    return {f["id"]: f for f in read["features"]}


def shapes(path: Path, *found: tuple[dict[str, Any], Any]) -> Options:
    body = {
        "type": "FeatureCollection",
        "features": [{"type": "Feature", "properties": properties, "geometry": g} for properties, g in found],
    }
    path.write_text(json.dumps(body), encoding="utf-8")
    return Options(shapes=path)


def test_by_province_and_country_without_any_point(exporting) -> None:
    folder, manifest = exporting("geojson")
    found = features(folder)
    assert all(f["geometry"] is None for f in found.values())
    khost = found["AF-KHO"]["properties"]
    assert (khost["name"], khost["name_fa"], khost["country"], khost["level"]) == ("Khost", "خوست", "AFG", "province")
    assert khost["events"] == khost["types"]["ASSAULT"] == 1
    assert (khost["killed_low"], khost["killed_best"], khost["killed_high"]) == (12, 15, 15)
    assert "killed_best" not in found["AF-HER"]["properties"]
    assert found["AF-HER"]["properties"]["events"] == 2
    assert "AFG" not in found
    assert manifest.counts["areas"] == len(found)


def test_areas_of_places() -> None:
    kabul = Place(1, "کابل", "Kabul", "AFG", None, None, 1138958)
    nation = Place(2, "افغانستان", "Afghanistan", "AFG", None, None, None)
    other = Place(3, "روسیه", "Russia", "RUS", None, None, None)
    assert areas_of([kabul, nation, other]) == {"AF-KAB", "RUS"}
    assert areas_of([nation]) == {"AFG"}
    assert areas_of([Place(4, "خلیج", "Gulf", "", None, None, None)]) == set()


def test_polygons_by_code_or_name(exporting, tmp_path: Path) -> None:
    given = shapes(
        tmp_path / "s.geojson", ({"ISO": "af-kho", "n": 1}, SQUARE), ({"NAME_1": "Herāt"}, SQUARE), ({"x": "?"}, SQUARE)
    )
    folder, manifest = exporting("geojson", options=given)
    found = features(folder)
    assert {i for i, f in found.items() if f["geometry"]} == {"AF-KHO", "AF-HER"}
    assert found["AF-KHO"]["geometry"] == SQUARE
    assert len(manifest.notes) == len(found) - 2
    assert manifest.options["shapes"] == "s.geojson"


def test_a_name_of_two_shapes_leads_nowhere(exporting, tmp_path: Path) -> None:
    given = shapes(tmp_path / "s.geojson", ({"NAME_1": "Herat"}, SQUARE), ({"NAME_1": "Herat"}, SQUARE))
    folder, _ = exporting("geojson", options=given)
    assert not any(f["geometry"] for f in features(folder).values())


@pytest.mark.parametrize(
    ("geometry", "problem"),
    [({"type": "Point", "coordinates": [1, 2]}, "is no polygon but Point"), (None, "is no polygon but None")],
)
def test_points_are_refused(geometry: Any, problem: str, exporting, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=problem):
        exporting("geojson", options=shapes(tmp_path / "s.geojson", ({}, geometry)))


@pytest.mark.parametrize("body", ["", "[1]", "{}", "nonsense", "[" * 100_000])
def test_what_is_no_geojson(body: str, exporting, tmp_path: Path) -> None:
    path = tmp_path / "s.geojson"
    path.write_text(body, encoding="utf-8")
    with pytest.raises(ExportError, match="not a GeoJSON feature collection"):
        exporting("geojson", options=Options(shapes=path))
    with pytest.raises(ExportError, match="cannot be read"):
        exporting("geojson", options=Options(shapes=tmp_path / "none"))
