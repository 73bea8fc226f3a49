// A field that its description leaves out would be lost on save.
// says: walk: a field is missing from its description, it would be lost on save
#include <closeknit/model/describe.hpp>

#include <string>

struct walk {
    int steps = 0;
    std::string where{};
};
CLOSEKNIT_DESCRIBE(walk, "A walk.", (steps, "How many."))
