#include "codec/records/instantiate.hpp"

namespace closeknit {

CLOSEKNIT_ITEM_RECORDS(CLOSEKNIT_INSTANTIATE)

} // namespace closeknit
