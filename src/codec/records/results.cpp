#include "codec/records/instantiate.hpp"

namespace closeknit {

CLOSEKNIT_RESULT_RECORDS(CLOSEKNIT_INSTANTIATE)

} // namespace closeknit
