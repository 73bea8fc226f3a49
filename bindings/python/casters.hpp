#pragma once

/// How closeknit's small types cross into Python: ids and words as str, days as datetime.date, enumerations as their names,
/// lists of small things as tuples, maps as read-only mappings. Lists of records are bound as sequences (sequence.hpp).
/// The names given here stand in signatures, and the stubs are made of these: each must be what a type checker should know.

#include <closeknit/records.hpp>

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <cmath>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace pybind11::detail {

#if PYBIND11_VERSION_HEX >= 0x03000000
template <closeknit::described_enum E> struct type_caster_enum_type_enabled<E> : std::false_type {};
#endif

template <class Described> constexpr auto literal_name() {
    return []<std::size_t... I>(std::index_sequence<I...>) {
        return descr<sizeof...(I) + 2>('\'', Described::name[I]..., '\'');
    }(std::make_index_sequence<std::string_view(Described::name).size()>{});
}
template <class... Described> constexpr auto literal_names(boost::mp11::mp_list<Described...>) {
    return const_name("typing.Literal[") + concat(literal_name<Described>()...) + const_name("]");
}

/// An enumeration is its name.
template <closeknit::described_enum E> struct type_caster<E, void> {
    using names = boost::mp11::mp_rename<boost::describe::describe_enumerators<E>, boost::mp11::mp_list>;
    PYBIND11_TYPE_CASTER(E, literal_names(names{}));

    bool load(handle src, bool) {
        if (!isinstance<str>(src)) return false;
        auto const given = src.cast<std::string>();
        std::string known;
        bool found = false;
        boost::mp11::mp_for_each<names>([&](auto each) {
            known += (known.empty() ? "" : ", ") + std::string(each.name);
            if (given == each.name) found = true, value = each.value;
        });
        if (!found) throw value_error("expected one of " + known + ", not '" + given + "'");
        return true;
    }
    static handle cast(E value, return_value_policy, handle) {
        return pybind11::cast(std::string(closeknit::name_of(value))).release();
    }
};

/// Ids and words are str.
template <class Tag> struct type_caster<closeknit::strong_string<Tag>> {
    PYBIND11_TYPE_CASTER(closeknit::strong_string<Tag>, const_name("str"));

    bool load(handle src, bool) {
        if (!isinstance<str>(src)) return false;
        value = src.cast<std::string>();
        bool const is_id = !std::is_same_v<closeknit::strong_string<Tag>, closeknit::text>;
        if (is_id && !closeknit::well_formed_id(value)) throw value_error("expected an id: 1 to 100 bytes without spaces");
        return true;
    }
    static handle cast(closeknit::strong_string<Tag> const& value, return_value_policy, handle) {
        return pybind11::cast(value.str()).release();
    }
};

template <int Low, int High> struct type_caster<closeknit::whole<Low, High>> {
    using number = closeknit::whole<Low, High>;
    PYBIND11_TYPE_CASTER(number, io_name("typing.SupportsIndex", "int"));

    bool load(handle src, bool convert) {
        make_caster<long long> given;
        if (isinstance<bool_>(src) || !given.load(src, convert)) return false;
        auto const wide = cast_op<long long>(given);
        if (wide < Low || wide > High)
            throw value_error("expected a whole number from " + std::to_string(Low) + " to " + std::to_string(High));
        value = number(static_cast<int>(wide));
        return true;
    }
    static handle cast(number value, return_value_policy, handle) { return PyLong_FromLong(int(value)); }
};

template <> struct type_caster<closeknit::date> {
    PYBIND11_TYPE_CASTER(closeknit::date, const_name("datetime.date"));

    bool load(handle src, bool) {
        if (!isinstance(src, module_::import("datetime").attr("date"))) return false;
        std::chrono::year_month_day const day{std::chrono::year{src.attr("year").cast<int>()},
                                              std::chrono::month{src.attr("month").cast<unsigned>()},
                                              std::chrono::day{src.attr("day").cast<unsigned>()}};
        value = closeknit::date{day};
        return true;
    }
    static handle cast(closeknit::date value, return_value_policy, handle) {
        std::chrono::year_month_day const day{value};
        return module_::import("datetime").attr("date")(int(day.year()), unsigned(day.month()), unsigned(day.day())).release();
    }
};

/// Lists of records: any iterable of them in, their own sequence class out; elements are not copied on the way out.
template <closeknit::record T> struct type_caster<std::vector<T>> : type_caster_base<std::vector<T>> {
    static constexpr auto name = io_name("collections.abc.Iterable[", "") + make_caster<T>::name + io_name("]", "Sequence");
};

/// Lists of small things: any sequence in, a tuple out.
template <class T> struct type_caster<std::vector<T>> : list_caster<std::vector<T>, T> {
    static constexpr auto name = io_name("collections.abc.Sequence[", "tuple[") + make_caster<T>::name + io_name("]", ", ...]");
    template <class V> static handle cast(V&& list, return_value_policy policy, handle parent) {
        object const made =
            reinterpret_steal<object>(list_caster<std::vector<T>, T>::cast(std::forward<V>(list), policy, parent));
        return made ? PyList_AsTuple(made.ptr()) : nullptr;
    }
};

/// Maps: any mapping in, a read-only mapping out.
template <class K, class T> struct type_caster<std::map<K, T>> {
    using map = std::map<K, T>;
    PYBIND11_TYPE_CASTER(map, io_name("collections.abc.Mapping[", "types.MappingProxyType[") + make_caster<K>::name +
                                  const_name(", ") + make_caster<T>::name + const_name("]"));

    bool load(handle src, bool convert) {
        if (!PyMapping_Check(src.ptr()) || !hasattr(src, "items")) return false;
        for (handle pair : src.attr("items")()) {
            auto const entry = reinterpret_borrow<tuple>(pair);
            make_caster<K> key;
            make_caster<T> mapped;
            if (!key.load(entry[0], convert)) return false;
            if (!mapped.load(entry[1], convert)) // said here: the interpreter's own message would print every value
                throw type_error(repr(entry[0]).cast<std::string>() + ": a " +
                                 str(type::of(entry[1]).attr("__name__")).cast<std::string>() + " does not fit");
            value.insert_or_assign(cast_op<K&&>(std::move(key)), cast_op<T&&>(std::move(mapped)));
        }
        return true;
    }
    static handle cast(map const& source, return_value_policy policy, handle parent) {
        dict entries;
        for (auto const& [key, mapped] : source)
            entries[reinterpret_steal<object>(make_caster<K>::cast(key, policy, parent))] =
                reinterpret_steal<object>(make_caster<T>::cast(mapped, policy, parent));
        return PyDictProxy_New(entries.ptr());
    }
};

/// An answer: number, text, bool, list of texts; None and NaN (as data frames have it) are answers that are not there.
template <> struct type_caster<closeknit::answer> {
    PYBIND11_TYPE_CASTER(closeknit::answer,
                         io_name("None | bool | typing.SupportsIndex | float | str | collections.abc.Sequence[str] | ",
                                 "bool | int | float | str | tuple[str, ...] | ") +
                             make_caster<closeknit::unanswered>::name);

    bool load(handle src, bool) {
        if (src.is_none()) value = closeknit::unanswered{};
        else if (isinstance<closeknit::unanswered>(src)) value = src.cast<closeknit::unanswered>();
        else if (isinstance<bool_>(src)) value = src.cast<bool>();
        else if (isinstance<str>(src)) value = src.cast<std::string>();
        else if (isinstance<float_>(src)) load_float(src.cast<double>());
        else if (PyIndex_Check(src.ptr())) return load_whole(src);
        else if (isinstance<sequence>(src)) return load_list(src);
        else return false;
        return true;
    }
    static handle cast(closeknit::answer const& given, return_value_policy, handle) {
        return std::visit([](auto const& each) { return pybind11::cast(each).release(); }, given);
    }

private:
    void load_float(double number) {
        if (std::isnan(number)) value = closeknit::unanswered{};
        else value = number;
    }
    bool load_whole(handle src) {
        make_caster<std::int64_t> number;
        if (!number.load(src, true)) throw value_error("expected a whole number that fits 64 bits");
        value = cast_op<std::int64_t>(number);
        return true;
    }
    bool load_list(handle src) {
        make_caster<std::vector<std::string>> list;
        if (!list.load(src, false)) return false;
        value = cast_op<std::vector<std::string>&&>(std::move(list));
        return true;
    }
};

} // namespace pybind11::detail
