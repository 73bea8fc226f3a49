// A field described twice while another is forgotten: their count alone would be right.
// says: steps
#include <closeknit/model/describe.hpp>

#include <string>

struct walk {
    int steps = 0;
    std::string where{};
};
CLOSEKNIT_DESCRIBE(walk, "A walk.", (steps, "How many."), (steps, "Which way."))
