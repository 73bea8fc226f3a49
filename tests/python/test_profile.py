"""Agreement of two profiles against exact arithmetic: fractions, and square roots of them to fifty digits."""

import decimal
import fractions
import math
import random
import statistics

import pytest

import closeknit as ck

decimal.getcontext().prec = 50


def root(of):
    return (decimal.Decimal(of.numerator) / of.denominator).sqrt()


def exact(first, second):
    """Every field by its textbook formula; the coefficients None where they divide by 0."""
    a, b = ([fractions.Fraction(x) for x in values] for values in (first, second))
    n, mean_a, mean_b = len(a), statistics.mean(a), statistics.mean(b)
    squares_a, squares_b = (sum((x - mean) ** 2 for x in values) for values, mean in ((a, mean_a), (b, mean_b)))
    crossed = sum((x - mean_a) * (y - mean_b) for x, y in zip(a, b))
    roots = root(squares_a) * root(squares_b)  # (n - 1) * sd_a * sd_b
    r = decimal.Decimal(crossed.numerator) / crossed.denominator / roots if roots else None
    mean = (mean_a + mean_b) / 2
    both = sum((x - mean) ** 2 for x in a + b)
    double_entry = 2 * sum((x - mean) * (y - mean) for x, y in zip(a, b)) / both if both else None
    return {
        "n": n,
        "mean_difference": mean_a - mean_b,
        "correlation": r,
        "double_entry_icc": double_entry,
        "d_squared": sum((x - y) ** 2 for x, y in zip(a, b)),
        "elevation": n * (mean_a - mean_b) ** 2,
        "scatter": (root(squares_a) - root(squares_b)) ** 2,
        "shape": 2 * roots * (1 - r) if roots else 0,
    }


def any_profiles(draw):
    kind = draw.choice(["ratings", "few", "points", "far", "near"])
    n = draw.randint(3, 4 if kind == "few" else 30)
    if kind in ("ratings", "few"):
        first, second = ([draw.randint(1, 7 if kind == "ratings" else 2) for _ in range(n)] for _ in range(2))
    else:
        first, second = ([draw.uniform(0, 100) for _ in range(n)] for _ in range(2))
    if kind == "far":
        second = [x + 1e6 for x in second]
    if kind == "near":
        second = [x + draw.uniform(-1e-6, 1e-6) for x in first]
    return first, second


def test_every_field_is_what_exact_arithmetic_gives():
    draw = random.Random(9)
    undefined = 0
    for _ in range(400):
        first, second = any_profiles(draw)
        found, expected = ck.agreement(first, second), exact(first, second)
        assert found.n == expected["n"]
        for name in ("mean_difference", "correlation", "double_entry_icc"):
            if expected[name] is None:
                undefined += 1
                assert getattr(found, name) is None
                assert getattr(found, f"{name}_undefined") == "no_variance"
            else:
                assert getattr(found, name) == pytest.approx(float(expected[name]), rel=1e-12, abs=1e-12)
        for name in ("d_squared", "elevation", "scatter", "shape"):
            assert getattr(found, name) == pytest.approx(float(expected[name]), abs=1e-12 * float(expected["d_squared"]) + 1e-40), name
    assert undefined > 5


def test_distinctive_agreement_is_that_of_what_is_left_of_each_profile():
    draw = random.Random(10)
    for _ in range(200):
        n = draw.randint(3, 9)
        first, second, usual = ([draw.randint(1, 7) for _ in range(n)] for _ in range(3))
        found = ck.distinctive_agreement(first, second, usual)
        expected = exact([a - u for a, u in zip(first, usual)], [b - u for b, u in zip(second, usual)])
        for name in ("correlation", "double_entry_icc"):
            wanted = expected[name]
            assert getattr(found, name) == (None if wanted is None else pytest.approx(float(wanted), rel=1e-12, abs=1e-12))
    with pytest.raises(ValueError):
        ck.distinctive_agreement([1, 2, 3], [1, 2, 3], [1, 2])


def test_the_worked_couples():
    found = ck.agreement([4, 3, 4, 3, 4], [5, 4, 5, 4, 3])
    assert found.correlation == pytest.approx(0.2182178902, abs=5e-11)
    assert found.double_entry_icc == pytest.approx(-1 / 49)
    assert (found.correlation_undefined, found.double_entry_icc_undefined) == (None, None)


def test_what_is_not_defined_has_its_reason():
    constant = ck.agreement([2, 2, 2], [1, 2, 6])
    assert (constant.correlation, constant.correlation_undefined) == (None, "no_variance")
    assert constant.double_entry_icc == pytest.approx(-3 / 31)
    few = ck.agreement([1, 2], [4, 4])
    assert (few.correlation, few.double_entry_icc) == (None, None)
    assert (few.correlation_undefined, few.double_entry_icc_undefined) == ("too_few", "too_few")
    assert few.d_squared == 13


def test_what_is_no_profile_is_refused_by_a_sentence():
    for first, second, sentence in [
        ([1, 2, 3], [1, 2], "expected profiles of the same length, not of 3 and 2 values"),
        ([], [], "expected profiles of at least one value"),
        ([1, 2, 3], [1, math.nan, 3], "second[1]: expected a number from -1e50 to 1e50"),
        ([1e150, 2, 3], [1, 2, 3], "first[0]: expected a number from -1e50 to 1e50"),
    ]:
        with pytest.raises(ValueError) as refused:
            ck.agreement(first, second)
        assert str(refused.value) == sentence
    with pytest.raises(TypeError):
        ck.agreement([1, 2, 3], [1, "secret", 3])


def test_a_gap_is_in_standard_errors_of_a_difference():
    assert ck.gap_in_reliable_units(47.5, 32.5, sem=3.354102) == pytest.approx(3.162278, abs=5e-7)
    assert ck.gap_in_reliable_units(32.5, 47.5, sem=3) == pytest.approx(5 / math.sqrt(2))
    assert ck.gap_in_reliable_units(1, 2, sem=0) is None
