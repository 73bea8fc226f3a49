#include <closeknit/json.hpp>

#include <closeknit/codec/described.hpp>
#include <closeknit/codec/write.hpp>
#include <closeknit/records.hpp>

namespace closeknit {

template <class Record> std::string to_json(Record const& value, layout as) {
    return codec::to_json(value, as == layout::indented);
}

template <class Record> Record from_json(std::string_view text) { return codec::from_json<Record>(text); }

#define CLOSEKNIT_INSTANTIATE(Record)                                                                                            \
    template CLOSEKNIT_EXPORT std::string to_json(Record const&, layout);                                                        \
    template CLOSEKNIT_EXPORT Record from_json(std::string_view);
CLOSEKNIT_RECORDS(CLOSEKNIT_INSTANTIATE)

} // namespace closeknit
