#include "codec/records/instantiate.hpp"

namespace closeknit {

CLOSEKNIT_SUPPORT_RECORDS(CLOSEKNIT_INSTANTIATE)

} // namespace closeknit
