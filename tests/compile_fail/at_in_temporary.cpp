// A reference into a pack that is gone at the end of the line.
// says: deleted
#include <closeknit/codec/built_in.hpp>

closeknit::assessment const& dangling() { return closeknit::built_in_pack().at<closeknit::assessment>("closeness"); }
