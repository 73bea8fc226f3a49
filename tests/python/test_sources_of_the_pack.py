"""docs/sources.md has every source of the built-in pack, with its DOI and with what was found in the pack's words."""

import pathlib
import re

PAGE = (pathlib.Path(__file__).parents[2] / "docs/sources.md").read_text(encoding="utf-8")


def rows():
    """By authors and year: DOI and findings."""
    out = {}
    for line in PAGE.splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if len(cells) >= 7 and (found := re.fullmatch(r"(.*), (\d{4})", cells[1])):
            out[found[1], int(found[2])] = (cells[3].removesuffix(" (seen)"), cells[5])
    return out


def test_every_source_is_in_the_table_with_its_doi_and_its_claim(pack):
    table = rows()
    sources = [(of.id, source) for part in (pack.practices, pack.assessments) for of in part for source in of.sources]
    assert len(table) > 50 and len(sources) > 60
    for id, source in sources:
        doi, found = table[source.authors, source.year]
        assert (source.doi or "none") == doi, (id, source.authors)
        assert source.found in found, (id, source.authors)


def test_whoever_has_no_source_claims_none(pack):
    without = [p for p in pack.practices if not p.sources]
    claims = re.compile(r"\b(stud(y|ies)|research|experiments?|found that|percent)\b", re.I)
    assert without and not [p.id for p in without if claims.search(p.why)]
