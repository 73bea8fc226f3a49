#include "codec/records/instantiate.hpp"

namespace closeknit {

CLOSEKNIT_PEOPLE_RECORDS(CLOSEKNIT_INSTANTIATE)

} // namespace closeknit
