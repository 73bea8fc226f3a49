// The same for an enumeration.
// says: sun
#include <closeknit/model/describe.hpp>

enum class weather { sun, rain };
CLOSEKNIT_DESCRIBE_ENUM(weather, "What it is like outside.", (sun, "Dry."), (sun, "Wet."))
