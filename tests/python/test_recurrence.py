"""Days that come again, against python-dateutil; calendar files, against icalendar and libical."""

import ctypes
import datetime
import os
import pickle
import random
import re

import icalendar
import pytest
from dateutil import rrule

import closeknit as ck
from conftest import TODAY

RULES = 20_000 if os.environ.get("CLOSEKNIT_ROUNDS") == "all" else 500  # script/recurrence runs all of them
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1}
THIRTY_YEARS = datetime.timedelta(days=30 * 365 + 8)
DAY = datetime.timedelta(days=1)


def any_day_in_month(any):
    return any.choice(
        [
            lambda: ck.OnDay(day=any.randint(1, 31)),
            lambda: ck.OnDay(day=any.randint(28, 31)),
            lambda: ck.OnLastDay(),
            lambda: ck.OnWeekday(which=any.choice(list(ORDINALS)), weekday=any.choice(DAYS)),
        ]
    )()


def any_rule(any):
    every = any.choice([1, 1, 2, 3, any.randint(1, 12), any.randint(1, 60)])
    on = any_day_in_month(any)
    days = any.sample(DAYS, any.randint(1, 7))
    return any.choice(
        [
            ck.Daily(every=every),
            ck.Weekly(every=every, days=days, week_start=any.choice(DAYS)),
            ck.Monthly(every=every, on=on),
            ck.Quarterly(every=every, on=on),
            ck.Yearly(every=min(every, 12), month=any.randint(1, 12), on=on),
        ]
    )


def any_recurrence(any):
    """What people write, and what is rare in it."""
    start = datetime.date(any.choice([1999, 2024, 2026, 2096]), 1, 1) + any.randint(0, 1500) * DAY
    ends = any.choice(["never", "count", "until"])
    return ck.Recurrence(
        start=start,
        rule=any_rule(any),
        count=any.choice([1, any.randint(1, 20), any.randint(1, 3000)]) if ends == "count" else None,
        until=start + any.randint(0, 12_000) * DAY if ends == "until" else None,
        exceptions=sorted({start + any.randint(0, 400) * DAY for _ in range(any.choice([0, 0, 1, 20]))}),
    )


def on(day_in_month):
    match day_in_month:
        case ck.OnDay(day=day):
            return {"bymonthday": day}
        case ck.OnLastDay():
            return {"bymonthday": -1}
        case ck.OnWeekday(which=which, weekday=weekday):
            return {"byweekday": rrule.weekday(DAYS.index(weekday), ORDINALS[which])}


def by_dateutil(of):
    match of.rule:
        case ck.Daily(every=every):
            how = {"freq": rrule.DAILY, "interval": every}
        case ck.Weekly(every=every, days=days, week_start=begins):
            how = {"freq": rrule.WEEKLY, "interval": every, "byweekday": [DAYS.index(each) for each in days], "wkst": DAYS.index(begins)}
        case ck.Monthly(every=every, on=day):
            how = {"freq": rrule.MONTHLY, "interval": every, **on(day)}
        case ck.Quarterly(every=every, on=day):
            how = {"freq": rrule.MONTHLY, "interval": 3 * every, **on(day)}
        case ck.Yearly(every=every, month=month, on=day):
            how = {"freq": rrule.YEARLY, "interval": every, "bymonth": month, **on(day)}
    return rrule.rrule(dtstart=midnight(of.start), count=of.count, until=of.until and midnight(of.until), **how)


def midnight(day):
    return datetime.datetime.combine(day, datetime.time())


def days_until(last, of, rule):
    """What dateutil finds, without the exceptions."""
    out = []
    for each in rule:
        if each.date() > last:
            break
        if each.date() not in of.exceptions:
            out.append(each.date())
    return out


def recurrences(count, seed=20261126):
    """With what dateutil finds over thirty years."""
    any = random.Random(seed)
    for _ in range(count):
        of = any_recurrence(any)
        last = of.start + THIRTY_YEARS
        yield of, last, days_until(last, of, by_dateutil(of))


def test_days_of_thirty_years_agree_with_dateutil():
    any = random.Random(1)
    days, without = 0, 0
    for of, last, expected in recurrences(RULES):
        if [each for each in of.lint() if each.severity == "error"]:
            assert not expected and not next(iter(by_dateutil(of)), None), of
            without += 1
            continue
        assert of.between(of.start, last) == tuple(expected), of
        for _ in range(3):
            day = of.start + any.randint(-50, 10_000) * DAY
            assert of.next(day) == next((each for each in expected if each >= day), of.next(max(day, last + DAY))), (of, day)
            assert of.previous(day) == next((each for each in reversed(expected) if each <= day), None), (of, day)
        days += len(expected)
    print(f"{RULES} rules over 30 years, {without} without a day: {days} days, all as dateutil has them")
    assert days > 100 * RULES and without < RULES / 20


def icalendar_of(of):
    return ck.to_icalendar([ck.CalendarEvent(id="walk", summary="Walk, talk; 💛 \\ é\nand " + 40 * "слово ", recurrence=of)], stamp=TODAY)


def sound(count, seed):
    for of, last, expected in recurrences(count, seed):
        if not [each for each in of.lint() if each.severity == "error"]:
            yield of, last, expected


def test_icalendar_reads_back_what_was_written():
    for of, last, expected in sound(RULES // 5, seed=2):
        text = icalendar_of(of)
        assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
        (event,) = icalendar.Calendar.from_ical(text).walk("VEVENT")
        assert (event["UID"], event["SUMMARY"]) == ("walk", "Walk, talk; 💛 \\ é\nand " + 40 * "слово ")
        assert event["DTSTAMP"].dt == datetime.datetime(2026, 11, 23, tzinfo=datetime.timezone.utc)
        first = event["DTSTART"].dt
        assert type(first) is datetime.date
        assert [each.dt for each in event["EXDATE"].dts] == sorted(of.exceptions) if of.exceptions else "EXDATE" not in event
        read = rrule.rrulestr(event["RRULE"].to_ical().decode(), dtstart=midnight(first))
        assert days_until(last, of, read) == expected, text


@pytest.fixture(scope="module")
def libical():
    library = ctypes.CDLL("libical.so.3")  # Debian's libical3
    library.icalparser_parse_string.restype = ctypes.c_void_p
    library.icalcomponent_get_first_component.restype = ctypes.c_void_p
    library.icaltime_from_string.restype = Time
    return library


class Time(ctypes.Structure):
    """icaltimetype of libical 3."""

    _fields_ = [(name, ctypes.c_int) for name in "year month day hour minute second is_date is_daylight".split()] + [("zone", ctypes.c_void_p)]


class Span(ctypes.Structure):
    _fields_ = [("start", ctypes.c_long), ("end", ctypes.c_long), ("is_busy", ctypes.c_int)]


CALLBACK = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.POINTER(Span), ctypes.c_void_p)
VEVENT = 4  # of icalcomponent_kind


def by_libical(library, text, last):
    whole = library.icalparser_parse_string(text.encode())
    event = library.icalcomponent_get_first_component(ctypes.c_void_p(whole), VEVENT)
    assert event and library.icalcomponent_count_errors(ctypes.c_void_p(whole)) == 0, text
    found = []

    def note(_, span, __):
        found.append(datetime.date(1970, 1, 1) + datetime.timedelta(seconds=span.contents.start))

    start, end = (library.icaltime_from_string(f"{day:%Y%m%d}".encode()) for day in (datetime.date(1990, 1, 1), last + DAY))
    library.icalcomponent_foreach_recurrence(ctypes.c_void_p(event), start, end, CALLBACK(note), None)
    library.icalcomponent_free(ctypes.c_void_p(whole))
    return found


def test_libical_finds_the_same_days(libical):
    tried = 0
    for of, last, expected in sound(RULES // 5, seed=3):
        if re.search("WKST=(?!SU)", icalendar_of(of)):
            continue  # libical 3.0 puts days before such a week start into the week before, DTSTART among them
        last = min(last, datetime.date(2060, 1, 1))
        expected = [each for each in expected if each <= last]
        if len(expected) > 2_000:  # it asks each day whether it is taken out
            continue
        assert by_libical(libical, icalendar_of(of), last) == expected, icalendar_of(of)
        tried += 1
    assert tried > RULES // 10


def test_windows_say_what_is_due_open_done_and_expired():
    weekly = ck.Recurrence(start=datetime.date(2026, 11, 2), rule=ck.Weekly(days=["monday"]), count=4)
    due = ck.Schedule(recurrence=weekly, completion=ck.WithinDays(before=1, after=2))
    done = [datetime.date(2026, 11, 11), datetime.date(2026, 11, 14)]
    windows = due.windows(datetime.date(2026, 11, 1), datetime.date(2026, 12, 31), today=datetime.date(2026, 11, 16), done=done)
    assert [(each.day.day, each.opens.day, each.closes.day, each.state) for each in windows] == [
        (2, 1, 4, "expired"),
        (9, 8, 11, "completed"),
        (16, 15, 18, "open"),
        (23, 22, 25, "upcoming"),
    ]
    assert [each.completed_on for each in windows] == [None, datetime.date(2026, 11, 11), None, None]
    forever = due.replace(completion=ck.AfterStart()).windows(TODAY, TODAY, today=TODAY)
    assert [(each.closes, each.state) for each in forever] == [(None, "open")]
    assert pickle.loads(pickle.dumps(due)) == due and ck.Schedule.from_json(due.to_json()) == due


def test_what_is_no_recurrence_raises_with_its_place():
    never = ck.Recurrence(start=TODAY, rule=ck.Yearly(month=2, on=ck.OnDay(day=30)))
    for ask in (
        lambda: never.next(TODAY),
        lambda: never.previous(TODAY),
        lambda: never.between(TODAY, TODAY),
    ):
        with pytest.raises(ck.Error, match="no day from the start on fits this rule") as caught:
            ask()
        assert (caught.value.path, caught.value.code) == ("/rule", "not_well_formed")
    with pytest.raises(ck.Error) as caught:
        ck.Schedule(recurrence=never, completion=ck.SameDay()).windows(TODAY, TODAY, today=TODAY)
    assert caught.value.path == "/recurrence/rule"
    with pytest.raises(ck.Error) as caught:
        ck.to_icalendar([ck.CalendarEvent(id="a", summary="a", recurrence=never)], stamp=TODAY)
    assert caught.value.path == "/0/recurrence/rule"
    assert [each.path for each in ck.Schedule(recurrence=never, completion=ck.SameDay()).lint()] == ["/recurrence/rule"]
    with pytest.raises(ValueError, match="expected a whole number from 1 to 1000"):
        ck.Daily(every=0)


def test_the_last_days_of_the_calendar():
    always = ck.Recurrence(start=datetime.date.min, rule=ck.Daily())
    assert always.between(datetime.date(9999, 12, 30), datetime.date.max) == (datetime.date(9999, 12, 30), datetime.date.max)
    assert always.next(datetime.date.max) == datetime.date.max
    wide = ck.Schedule(recurrence=always, completion=ck.WithinDays(before=366, after=366))
    assert [each.opens for each in wide.windows(datetime.date.min, datetime.date.min, today=TODAY)] == [datetime.date.min]
    assert [each.closes for each in wide.windows(datetime.date.max, datetime.date.max, today=TODAY)] == [datetime.date.max]
