#pragma once

#include <closeknit/version.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>
#include <boost/describe/enumerators.hpp>
#include <boost/describe/members.hpp>
#include <boost/mp11/algorithm.hpp>
#include <boost/preprocessor/seq/enum.hpp>
#include <boost/preprocessor/seq/transform.hpp>
#include <boost/preprocessor/tuple/elem.hpp>
#include <boost/preprocessor/variadic/to_seq.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>

/// Describe once. A *record* is a plain aggregate with one CLOSEKNIT_DESCRIBE below it:
///
///     struct phrase { text say{}; std::string instead_of{}; };
///     CLOSEKNIT_DESCRIBE(phrase, "A way to say something.",
///         (say, "The words to try."), (instead_of, "The words they replace."))
///
/// JSON, schema, Python class, `==`, `repr` and the sentences of the documentation follow from it. A field that is left
/// out or described twice does not compile. The order may differ from the struct's: everything goes by member pointer.
#define CLOSEKNIT_DESCRIBE(Type, sentence, ...)                                                                                  \
    BOOST_DESCRIBE_STRUCT(Type, (), (__VA_OPT__(CLOSEKNIT_COLUMN(0, __VA_ARGS__))))                                              \
    CLOSEKNIT_DESCRIPTION(Type, sentence __VA_OPT__(, CLOSEKNIT_COLUMN(1, __VA_ARGS__)))                                         \
    CLOSEKNIT_OFFSETS(Type, __VA_ARGS__)                                                                                         \
    CLOSEKNIT_EVERY_FIELD_ONCE(Type __VA_OPT__(, CLOSEKNIT_COLUMN(0, __VA_ARGS__)))                                              \
    using ::closeknit::operator==;

/// The same for an enumeration: its names are its spelling in files and in Python.
#define CLOSEKNIT_DESCRIBE_ENUM(Type, sentence, ...)                                                                             \
    BOOST_DESCRIBE_ENUM(Type, CLOSEKNIT_COLUMN(0, __VA_ARGS__))                                                                  \
    CLOSEKNIT_DESCRIPTION(Type, sentence, CLOSEKNIT_COLUMN(1, __VA_ARGS__))                                                      \
    [[maybe_unused]] constexpr void closeknit_every_name_once(Type const*) {                                                     \
        enum class every_name_once { CLOSEKNIT_COLUMN(0, __VA_ARGS__) };                                                         \
    }

/// Does not compile where a field is missing from the description, which would lose it on save, or stands there twice: a
/// structured binding takes as many names as there are fields. It is never called, and costs a compiler next to nothing.
#define CLOSEKNIT_EVERY_FIELD_ONCE(Type, ...)                                                                                    \
    [[maybe_unused]] inline void closeknit_every_field_once([[maybe_unused]] Type const& every_field_once) {                     \
        __VA_OPT__([[maybe_unused]] auto const& [__VA_ARGS__] = every_field_once;)                                               \
        static_assert(__VA_OPT__(true ||) std::is_empty_v<Type>, #Type ": no field is described");                               \
    }
#define CLOSEKNIT_DESCRIPTION(Type, ...)                                                                                         \
    [[maybe_unused]] constexpr auto closeknit_description(Type const*) {                                                         \
        return ::closeknit::description_texts(#Type, __VA_ARGS__);                                                               \
    }
/// Where each field is, as a constant. The layout of a class with a std::map is not "standard", so that compilers warn of
/// offsetof; all of them support it where there is no virtual base.
#define CLOSEKNIT_OFFSETS(Type, ...)                                                                                             \
    _Pragma("GCC diagnostic push") _Pragma("GCC diagnostic ignored \"-Winvalid-offsetof\"") [[maybe_unused]] constexpr auto      \
    closeknit_offsets(Type const*) {                                                                                             \
        return ::closeknit::field_offsets(__VA_OPT__(                                                                            \
            BOOST_PP_SEQ_ENUM(BOOST_PP_SEQ_TRANSFORM(CLOSEKNIT_OFFSET, Type, BOOST_PP_VARIADIC_TO_SEQ(__VA_ARGS__)))));          \
    }                                                                                                                            \
    _Pragma("GCC diagnostic pop")
#define CLOSEKNIT_OFFSET(_, Type, pair) offsetof(Type, BOOST_PP_TUPLE_ELEM(0, pair))
#define CLOSEKNIT_COLUMN(n, ...)                                                                                                 \
    BOOST_PP_SEQ_ENUM(BOOST_PP_SEQ_TRANSFORM(CLOSEKNIT_CELL, n, BOOST_PP_VARIADIC_TO_SEQ(__VA_ARGS__)))
#define CLOSEKNIT_CELL(_, n, pair) BOOST_PP_TUPLE_ELEM(n, pair)

namespace closeknit {

/// The name of a described type, its sentence, and one sentence for each field or name, in described order.
template <std::size_t N> struct description_of {
    std::string_view name;                ///< of the type
    std::string_view about;               ///< its sentence
    std::array<std::string_view, N> each; ///< a sentence for each field or name
};

/// Makes a description of its texts; for the macros of this header.
template <class... S>
constexpr description_of<sizeof...(S)> description_texts(std::string_view name, std::string_view about, S... each) {
    return {name, about, {std::string_view(each)...}};
}

/// Makes an array of the offsets of fields; for the macros of this header.
template <class... N> constexpr std::array<std::size_t, sizeof...(N)> field_offsets(N... offset) { return {offset...}; }

/// Name and sentences of a described record or enumeration.
template <class T> inline constexpr auto description = closeknit_description(static_cast<T const*>(nullptr));

/// The described fields of a record, as Boost.Describe's list of descriptors.
template <class T> using fields_of = boost::describe::describe_members<T, boost::describe::mod_public>;

/// A type with a description of its fields: CLOSEKNIT_DESCRIBE.
template <class T>
concept record = boost::describe::has_describe_members<T>::value;
/// An enumeration with a description of its names: CLOSEKNIT_DESCRIBE_ENUM.
template <class T>
concept described_enum = boost::describe::has_describe_enumerators<T>::value;

/// Calls `visit(field)` for each described field: `field.name` is its name, `field.pointer` its member pointer.
template <record T, class Visit> constexpr void for_each_field(Visit&& visit) { boost::mp11::mp_for_each<fields_of<T>>(visit); }

/// Equality by value, field by field: 0.0 equals -0.0, and NaN equals nothing.
template <class T> constexpr bool same_fields(T const& a, T const& b) {
    bool same = true;
    for_each_field<T>([&](auto field) { same = same && a.*field.pointer == b.*field.pointer; });
    return same;
}

template <record T> constexpr bool operator==(T const& a, T const& b) { return same_fields(a, b); }

/// The enumerators in described order: their names as files write them, and their values. (Members of a class, for g++ shows the
/// variable templates of a shared library to others whatever their visibility.)
template <described_enum E> struct enumerators_of {
    template <class> struct listed;
    template <template <class...> class List, class... Each> struct listed<List<Each...>> {
        static constexpr std::array<std::string_view, sizeof...(Each)> names{Each::name...};
        static constexpr std::array<E, sizeof...(Each)> values{Each::value...};
    };
    /// The names, in described order.
    static constexpr auto const& names = listed<boost::describe::describe_enumerators<E>>::names;
    /// The values, in the same order.
    static constexpr auto const& values = listed<boost::describe::describe_enumerators<E>>::values;
};

/// The name of an enumerator; empty for a value that has none.
template <described_enum E> constexpr std::string_view name_of(E value) {
    for (std::size_t i = 0; i < enumerators_of<E>::values.size(); ++i)
        if (enumerators_of<E>::values[i] == value) return enumerators_of<E>::names[i];
    return {};
}

} // namespace closeknit
