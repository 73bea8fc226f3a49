"""Pictures of scores: well-formed, without anything from elsewhere, and with the numbers in words."""

import datetime
import re
import xml.etree.ElementTree as xml

import pandas as pd
import polars as pl
import pytest

import closeknit as ck
from closeknit import pictures

SVG = "{http://www.w3.org/2000/svg}"


def parsed(picture):
    root = xml.fromstring(str(picture))
    assert root.attrib["role"] == "img"
    assert root.find(f"{SVG}title").text == picture.title
    assert root.find(f"{SVG}desc").text == picture.words
    assert picture._repr_svg_() == str(picture)
    assert not re.search(r"script|href|url\(|@import|NaN|inf", str(picture))
    for each in root.iter():
        for name in ("x", "x1", "x2", "cx"):
            if name in each.attrib:
                assert 0 <= float(each.attrib[name]) <= pictures.WIDTH
    return root


def heights(root):
    return [float(each.attrib["height"]) for each in root.iter(f"{SVG}rect")]


def test_a_histogram_counts_the_values_over_the_whole_range(closeness):
    frame = pd.DataFrame([[2, 2, 4, 2], [2, 2, 4, 2], [5, 5, 1, 5], [1, 1, 5, 1], [None] * 4], columns=[f"heard-{n}" for n in range(1, 5)])
    picture = pictures.histogram(closeness.score(frame), "felt-heard", bins=4)
    root = parsed(picture)
    assert heights(root) == [78.0, 156.0, 0.0, 78.0]  # one value of 1, two of 2, none from 3 on, one of 5
    assert picture.words == "4 scores from 1 to 5; mean 2.5; 1 without a score"
    words = [each.text for each in root.iter(f"{SVG}text")]
    assert [band.label for band in closeness.scales["felt-heard"].bands] == [each for each in words if each in {"worth attention", "partly true", "mostly true"}]
    with pytest.raises(KeyError):
        pictures.histogram(closeness.score(frame), "no-such")
    nobody = pictures.histogram(closeness.score(frame.iloc[4:]), "felt-heard")
    assert nobody.words == "0 scores from 1 to 5; 1 without a score"
    parsed(nobody)


def test_answers_are_spread_by_item(closeness):
    for frame in (pd.DataFrame({"heard-1": [1, 1, 5, None], "wave": 1}), pl.DataFrame({"heard-1": [1, 1, 5, None]}), {"heard-1": [1, 1, 5, "x"]}):
        picture = pictures.answers(closeness, frame)
        wide = [float(each.attrib["width"]) for each in parsed(picture).iter(f"{SVG}rect")]
        assert wide[0] == pytest.approx(2 * wide[4], abs=0.1)
        assert wide[1] == wide[2] == wide[3] == 0
        assert picture.words == "heard-1: 1 2, 2 0, 3 0, 4 0, 5 1"
    assert pictures.answers(closeness, {"wave": [1]}).words == "no ratings"


def sheet(closeness, month, *given):
    return ck.Sheet(
        assessment="closeness", version=closeness.version, day=datetime.date(2026, month, 3), answers={f"heard-{n}": each for n, each in enumerate(given, 1)}
    )


def test_a_trajectory_has_a_point_for_each_score_and_a_gap_where_there_is_none(closeness):
    sheets = [sheet(closeness, 1, 2, 2, 4, 2, 4), sheet(closeness, 2, None), sheet(closeness, 5, 4, 4, 2, 4, 2), sheet(closeness, 9, 5, 5, 1, 5, 1)]
    of = next(each for each in closeness.trajectories(sheets) if each.scale == "felt-heard")
    picture = pictures.trajectory(closeness, of)
    root = parsed(picture)
    assert picture.words == "2026-01-03: 2; 2026-05-03: 4; 2026-09-03: 5"
    assert len(list(root.iter(f"{SVG}circle"))) == 3
    assert len([each for each in root.iter(f"{SVG}line") if each.attrib["class"] == "one"]) == 1
    assert pictures.trajectory(closeness, ck.Trajectory(scale="felt-heard")).words == "no scores"


def test_profiles_show_two_people_and_escape_their_names(closeness):
    of = [ck.Comparison(scale="felt-heard", first=1, second=5, low=1, high=5), ck.Comparison(scale="trust", first=3, second=3, low=1, high=5)]
    picture = pictures.profiles(closeness, of, ["Ada & <b>", "Zoë"])
    root = parsed(picture)
    assert picture.words == "Feeling heard: Ada & <b> 1, Zoë 5, from 1 to 5; Trusting your partner: Ada & <b> 3, Zoë 3, from 1 to 5"
    dots = [float(each.attrib["cx"]) for each in root.iter(f"{SVG}circle")][1:]
    assert dots == [190, (190 + pictures.WIDTH - 40) / 2]
    assert pictures.profiles(closeness, [], ["a", "b"]).words == "nothing to compare"
