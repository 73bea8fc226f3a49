#include "codec/records/instantiate.hpp"

namespace closeknit {

CLOSEKNIT_ASSESSMENT_RECORDS(CLOSEKNIT_INSTANTIATE)

} // namespace closeknit
