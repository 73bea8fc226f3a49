#include <cli/document_kind.hpp>

#include <closeknit/codec/parse.hpp>

namespace closeknit::cli {

document_kind kind_of_document(std::string_view text) {
    boost::json::value const parsed = codec::parse(text);
    auto const has = [&](std::string_view member) { return parsed.is_object() && parsed.get_object().contains(member); };
    if (has("sheet")) return document_kind::sitting;
    if (has("assessment")) return document_kind::sheet;
    if (has("person") || has("entries")) return document_kind::person;
    return has("resources") ? document_kind::support : document_kind::pack;
}

} // namespace closeknit::cli
