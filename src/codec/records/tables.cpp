#include "codec/records/instantiate.hpp"

namespace closeknit {

CLOSEKNIT_TABLE_RECORDS(CLOSEKNIT_INSTANTIATE)

} // namespace closeknit
