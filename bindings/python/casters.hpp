#pragma once

/// How closeknit's small types cross into Python: ids and words as str, days as datetime.date, enumerations as their names,
/// lists of small things as tuples, maps as read-only mappings. Lists of records are bound as sequences (sequence_type.hpp).
/// The names given here stand in signatures, and the stubs are made of these: each must be what a type checker should know.

#include "held.hpp"
#include "misfit.hpp"

#include <closeknit/records.hpp>

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <typeinfo>
#include <utility>

namespace closeknit::python {

/// An object or none: what C++ has as a pointer that may be null. The policy of the function says who owns it.
template <class T> struct maybe {
    T const* value = nullptr;
};

/// The text of a str, valid as long as the str is.
std::string_view text_of(pybind11::handle words);

/// Which of these names a str is. Throws.
std::size_t index_of(pybind11::handle word, std::span<std::string_view const> names);

template <class T> void append_one(void* list, void const* element) {
    T copy(*static_cast<T const*>(element));
    static_cast<std::vector<T>*>(list)->emplace_back() = std::move(copy); // with the code that reading JSON has already
}
/// Appends what an iterable has; false where it is none. Throws where an element is no object of this class.
bool load_elements(pybind11::handle from, std::type_info const& element, void* list,
                   void (*append)(void* list, void const* element));

// In days.cpp alone: what Python's header for days defines is another object in each file that includes it.
bool load_day(pybind11::handle from, date& to);
pybind11::handle day_object(date day);

/// An answer as data frames and databases have it: NA and NaT are missing, a day is its text, a number of any other type a float,
/// a scalar of NumPy or Arrow what it stands for. False for anything else.
bool load_other_answer(pybind11::handle from, answer& to);

/// Throws where Python made an object by `__new__` alone: there is no C++ value in it.
void refuse_without_init(pybind11::handle src, pybind11::detail::type_info const* type);

} // namespace closeknit::python

namespace pybind11::detail {

using closeknit::python::misfit;

/// A bound class of which only its own objects are taken, once they were initialised: pybind11 also takes whatever has a method
/// that hands out a pointer.
template <class T> struct initialised_caster : type_caster_base<T> {
    bool load(handle src, bool convert) {
        if (!src || !this->typeinfo || !PyObject_TypeCheck(src.ptr(), this->typeinfo->type)) return false;
        closeknit::python::refuse_without_init(src, this->typeinfo);
        return type_caster_base<T>::load(src, convert);
    }
};

/// One of which parts may be used: an object for a part keeps the object that has it inside.
template <class T> struct held_caster : initialised_caster<T> {
    static handle cast(T const& value, return_value_policy policy, handle parent) {
        if (policy == return_value_policy::reference_internal) return closeknit::python::object_inside(value, parent);
        return type_caster_base<T>::cast(value, policy, parent);
    }
    static handle cast(T const* value, return_value_policy policy, handle parent) {
        return value ? cast(*value, policy, parent) : none().release();
    }
    static handle cast(T&& value, return_value_policy policy, handle parent) {
        return type_caster_base<T>::cast(std::move(value), policy, parent);
    }
};
template <closeknit::record T> struct type_caster<T> : held_caster<T> {};
template <> struct type_caster<closeknit::sitting> : initialised_caster<closeknit::sitting> {};
template <> struct type_caster<closeknit::not_open> : initialised_caster<closeknit::not_open> {};
template <> struct type_caster<closeknit::reveal_permit> : initialised_caster<closeknit::reveal_permit> {};

template <class T> struct type_caster<closeknit::python::maybe<T>> {
    PYBIND11_TYPE_CASTER(closeknit::python::maybe<T>, make_caster<T>::name + const_name(" | None"));

    static handle cast(closeknit::python::maybe<T> found, return_value_policy policy, handle parent) {
        return found.value ? make_caster<T>::cast(found.value, policy, parent) : none().release();
    }
};

#if PYBIND11_VERSION_HEX >= 0x03000000
template <closeknit::described_enum E> struct type_caster_enum_type_enabled<E> : std::false_type {};
#endif

template <closeknit::described_enum E, std::size_t Which> constexpr auto literal_name() {
    return []<std::size_t... I>(std::index_sequence<I...>) {
        return descr<sizeof...(I) + 2>('\'', closeknit::enumerators_of<E>::names[Which][I]..., '\'');
    }(std::make_index_sequence<closeknit::enumerators_of<E>::names[Which].size()>{});
}
template <closeknit::described_enum E> constexpr auto literal_names() {
    return []<std::size_t... I>(std::index_sequence<I...>) {
        return const_name("typing.Literal[") + concat(literal_name<E, I>()...) + const_name("]");
    }(std::make_index_sequence<closeknit::enumerators_of<E>::names.size()>{});
}

/// An enumeration is its name.
template <closeknit::described_enum E> struct type_caster<E, void> {
    PYBIND11_TYPE_CASTER(E, literal_names<E>());

    bool load(handle src, bool) {
        if (!isinstance<str>(src)) return false;
        value = closeknit::enumerators_of<E>::values[closeknit::python::index_of(src, closeknit::enumerators_of<E>::names)];
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
        value = closeknit::python::text_of(src);
        bool const is_id = !std::is_same_v<closeknit::strong_string<Tag>, closeknit::text>;
        if (is_id && !closeknit::well_formed_id(value)) throw misfit::of_value("expected an id: 1 to 100 bytes without spaces");
        return true;
    }
    static handle cast(closeknit::strong_string<Tag> const& value, return_value_policy, handle) {
        return pybind11::cast(value.str()).release();
    }
};

template <int Low, int High> struct type_caster<closeknit::bounded_int<Low, High>> {
    using number = closeknit::bounded_int<Low, High>;
    PYBIND11_TYPE_CASTER(number, io_name("typing.SupportsIndex", "int"));

    bool load(handle src, bool convert) {
        make_caster<long long> given;
        if (isinstance<bool_>(src) || !given.load(src, convert)) return false;
        auto const wide = cast_op<long long>(given);
        if (wide < Low || wide > High)
            throw misfit::of_value("expected a whole number from " + std::to_string(Low) + " to " + std::to_string(High));
        value = number(static_cast<int>(wide));
        return true;
    }
    static handle cast(number value, return_value_policy, handle) { return PyLong_FromLong(int(value)); }
};

template <> struct type_caster<closeknit::date> {
    PYBIND11_TYPE_CASTER(closeknit::date, const_name("datetime.date"));

    bool load(handle src, bool) { return closeknit::python::load_day(src, value); }
    static handle cast(closeknit::date value, return_value_policy, handle) { return closeknit::python::day_object(value); }
};

/// Lists of records: any iterable of them in, their own sequence class out; elements are not copied on the way out.
template <closeknit::record T> struct type_caster<std::vector<T>> : held_caster<std::vector<T>> {
    static constexpr auto name =
        io_name("collections.abc.Iterable[", "closeknit.Records[") + make_caster<T>::name + const_name("]");

    bool load(handle src, bool convert) {
        if (held_caster<std::vector<T>>::load(src, false)) return true;
        using namespace closeknit::python;
        if (!convert || !load_elements(src, typeid(T), &made_, &append_one<T>)) return false;
        this->value = &made_;
        return true;
    }

private:
    std::vector<T> made_; // of the elements of another iterable
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
        value.clear();
        if (PyDict_CheckExact(src.ptr())) {
            PyObject *key = nullptr, *mapped = nullptr;
            Py_ssize_t at = 0;
            while (PyDict_Next(src.ptr(), &at, &key, &mapped))
                add(reinterpret_borrow<object>(key), reinterpret_borrow<object>(mapped), convert);
            return true;
        }
        if (!PyMapping_Check(src.ptr()) || !hasattr(src, "items")) return false;
        for (handle pair : src.attr("items")()) {
            if (!isinstance<tuple>(pair) || len(pair) != 2) return false;
            auto const entry = reinterpret_borrow<tuple>(pair);
            add(entry[0], entry[1], convert);
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

private:
    void add(object const& key, object const& mapped, bool convert) {
        using closeknit::python::type_name;
        make_caster<K> key_in;
        if (!key_in.load(key, convert)) throw misfit::of_type("a key cannot be of type " + type_name(key));
        make_caster<T> mapped_in;
        if (!mapped_in.load(mapped, convert)) {
            bool const is_word = isinstance<str>(key) && closeknit::well_formed_id(closeknit::python::text_of(key));
            std::string const which = is_word ? "'" + std::string(closeknit::python::text_of(key)) + "'" : "one key";
            throw misfit::of_type("the value of " + which + " cannot be of type " + type_name(mapped));
        }
        value.insert_or_assign(value.end(), cast_op<K&&>(std::move(key_in)), cast_op<T&&>(std::move(mapped_in)));
    }
};

/// An answer: number, text, bool, list of texts; None and NaN (as data frames have it) are answers that are not there.
template <> struct type_caster<closeknit::answer> {
    PYBIND11_TYPE_CASTER(closeknit::answer,
                         io_name("None | bool | typing.SupportsIndex | float | str | collections.abc.Sequence[str] | ",
                                 "bool | int | float | str | tuple[str, ...] | ") +
                             make_caster<closeknit::unanswered>::name);

    bool load(handle src, bool) { // the most frequent types first
        if (PyBool_Check(src.ptr())) value = src.ptr() == Py_True;
        else if (PyLong_Check(src.ptr())) load_whole(src);
        else if (PyFloat_Check(src.ptr())) load_float(PyFloat_AS_DOUBLE(src.ptr()));
        else if (PyUnicode_Check(src.ptr())) value = std::string(closeknit::python::text_of(src));
        else if (src.is_none()) value = closeknit::unanswered{};
        else if (make_caster<closeknit::unanswered> given; given.load(src, false)) value = cast_op<closeknit::unanswered&>(given);
        else if (PyIndex_Check(src.ptr())) load_whole(src);
        else if (isinstance<sequence>(src)) return load_list(src);
        else return closeknit::python::load_other_answer(src, value);
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
    void load_whole(handle src) {
        auto const whole =
            PyLong_Check(src.ptr()) ? reinterpret_borrow<object>(src) : reinterpret_steal<object>(PyNumber_Index(src.ptr()));
        if (!whole) throw error_already_set();
        int overflow = 0;
        long long const number = PyLong_AsLongLongAndOverflow(whole.ptr(), &overflow);
        if (overflow != 0) throw misfit::of_value("expected a whole number that fits 64 bits");
        value = std::int64_t{number};
    }
    bool load_list(handle src) {
        make_caster<std::vector<std::string>> list;
        if (!list.load(src, false)) return false;
        value = cast_op<std::vector<std::string>&&>(std::move(list));
        return true;
    }
};

} // namespace pybind11::detail
