// A field that its description leaves out would be lost on save.
// says: decomposes into 2 elements
#include <closeknit/model/describe.hpp>

#include <string>

struct walk {
    int steps = 0;
    std::string where{};
};
CLOSEKNIT_DESCRIBE(walk, "A walk.", (steps, "How many."))
