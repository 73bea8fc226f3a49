#include "codec/records/instantiate.hpp"

namespace closeknit {

CLOSEKNIT_SENTENCE_RECORDS(CLOSEKNIT_INSTANTIATE)

} // namespace closeknit
