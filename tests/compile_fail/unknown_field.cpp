// A description cannot name what is not there.
// says: height
#include <closeknit/model/describe.hpp>

struct walk {
    int steps = 0;
};
CLOSEKNIT_DESCRIBE(walk, "A walk.", (height, "How high."))
