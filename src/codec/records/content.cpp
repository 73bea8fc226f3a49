#include "codec/records/instantiate.hpp"

namespace closeknit {

CLOSEKNIT_CONTENT_RECORDS(CLOSEKNIT_INSTANTIATE)

} // namespace closeknit
