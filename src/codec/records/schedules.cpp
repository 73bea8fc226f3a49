#include "codec/records/instantiate.hpp"

namespace closeknit {

CLOSEKNIT_SCHEDULE_RECORDS(CLOSEKNIT_INSTANTIATE)

} // namespace closeknit
