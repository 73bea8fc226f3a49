// One error, not a thousand, for who forgets to ask for C++20.
// standard: c++17
// says: closeknit needs C++20
#include <closeknit/closeknit.hpp>
