from __future__ import annotations

import xml.etree.ElementTree as ET

from rawi.archive.regions import provinces
from rawi.desk.charts import chain, glyphs, network, strips, svg, tiles, timeline

NS = "{http://www.w3.org/2000/svg}"


def parsed(markup: str) -> ET.Element:
    return ET.fromstring(str(markup).replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1))


def test_names_and_values_are_escaped() -> None:
    made = svg.element("text", '<script>"&', class_="a", stroke_width=1.5, hidden=None)
    assert made == '<text class="a" stroke-width="1.5">&lt;script&gt;&#34;&amp;</text>'


def test_a_chart_says_what_it_shows() -> None:
    bins = [
        timeline.Bin({"single": 2, "borne": 0, "disputed": 2}, "May", "/?from=1"),
        timeline.Bin({"single": 0}, "June"),
    ]
    root = parsed(timeline.timeline(bins, "Events", "From May to June"))
    assert root.find(f"{NS}title").text == "Events"  # type: ignore[union-attr]
    assert root.get("aria-describedby") == root.find(f"{NS}desc").get("id")  # type: ignore[union-attr]
    bars = [r.get("class") for r in root.iter(f"{NS}path") if "bar" in (r.get("class") or "")]
    assert bars == ["bar disputed", "bar single"]
    assert [a.get("href") for a in root.iter(f"{NS}a")] == ["/?from=1"]


def test_time_runs_from_right_to_left_when_mirrored() -> None:
    bins = [timeline.Bin({"single": n}, str(n), f"/{n}") for n in (1, 2, 3)]
    for mirrored, order in ((False, ["/1", "/2", "/3"]), (True, ["/3", "/2", "/1"])):
        root = parsed(timeline.timeline(bins, "", "", mirrored))
        places = {a.get("href"): float(a.find(f"{NS}path").get("d").split()[0][1:]) for a in root.iter(f"{NS}a")}  # type: ignore
        assert sorted(places, key=lambda k: places[k]) == order


def test_a_standing_belongs_to_one_part_of_a_bar() -> None:
    assert timeline.layers({"disputed": 1, "confirmed": 2, "corroborated": 3, "told": 4}) == {
        "disputed": 1, "borne": 5, "single": 4,
    }  # fmt: skip


def test_a_range_is_open_where_it_is_at_least() -> None:
    assert "reach open" in strips.span(5, None, 10)
    assert "reach" not in strips.span(5, 5, 10)
    shut = parsed(strips.span(5, 10, 10))
    assert [line.get("x1") for line in shut if line.get("class") == "dot"] == ["50", "98"]


def test_every_province_has_a_tile_of_its_own() -> None:
    known = {code for code, p in provinces().items() if p.country in ("AFG", "IRN")}
    assert set(tiles.grid()) == known
    for country in ("AF-", "IR-"):
        places = [at for code, at in tiles.grid().items() if code.startswith(country)]
        assert len(places) == len(set(places))


def test_a_tile_tells_its_count_and_leads_on() -> None:
    made = tiles.tile_map("m", [tiles.Tile("AF-KAB", "Kabul", 12, 3, "Kabul: 12", "12", "/p/AF-KAB")], "Map", "Tiles")
    root = parsed(made)
    assert [a.get("href") for a in root.iter(f"{NS}a")] == ["/p/AF-KAB"]
    assert "level-3" in made
    assert "tile-disputed" in made
    assert (tiles.level(0), tiles.level(1), tiles.level(1000)) == (0, 1, 5)


def test_forty_outlets_are_drawn_as_a_few_and_a_bundle() -> None:
    nodes = [chain.Node(f"o{n}", f"Outlet {n}", "outlet", 0) for n in range(40)]
    nodes.append(chain.Node("m", "Ministry", "body", 2, "/a/m"))
    edges = [chain.Edge(f"o{n}", "m") for n in range(40)]
    made = chain.chain(nodes, edges, chain.Heads(("outlets", "", "bodies"), "and {n} more"), "Chain", "Told")
    assert "and 32 more" in made
    assert made.count("told-by") == chain.MOST + 1
    parsed(made)


def test_a_copy_of_the_same_column_is_joined_beside_it() -> None:
    nodes = [chain.Node("a", "A", "outlet", 0), chain.Node("b", "B", "outlet", 0)]
    made = chain.chain(nodes, [chain.Edge("a", "b")], chain.Heads(("outlets",), ""), "", "")
    assert made.count("told-by") == 1
    parsed(made)


def test_a_network_holds_the_most_frequent() -> None:
    ties = [network.Tie(f"N{n}", f"/a/{n}", "met", n + 1, "both", "") for n in range(30)]
    made = network.network("Middle", ties, "", "")
    assert made.count("<a ") == network.MOST
    assert 'href="/a/29"' in made
    assert "marker-end" not in made
    parsed(made)


def test_every_glyph_is_drawn_in_its_own_way() -> None:
    drawn = ["".join(parts) for parts in glyphs.SHAPES.values()]
    assert len(drawn) == len(set(drawn))


def test_long_names_are_cut_at_a_space() -> None:
    assert svg.lines("National Resistance Front of Afghanistan", 20) == ["National Resistance", "Front of Afghanistan"]
    assert svg.lines("National Resistance Front of the Afghans abroad", 20) == ["National Resistance", "Front of the…"]
    assert svg.shortened("short", 20) == "short"
