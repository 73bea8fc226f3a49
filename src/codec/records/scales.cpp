#include "codec/records/instantiate.hpp"

namespace closeknit {

CLOSEKNIT_SCALE_RECORDS(CLOSEKNIT_INSTANTIATE)

} // namespace closeknit
