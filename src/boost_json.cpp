// Boost.JSON itself, compiled into closeknit when CLOSEKNIT_CARRY_JSON is on.
#include <boost/json/src.hpp>
