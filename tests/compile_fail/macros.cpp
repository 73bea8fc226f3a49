// The macros that headers of Windows define are no trouble.
// compiles
#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <functional>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>
#define min(a, b) ((a) < (b) ? (a) : (b))
#define max(a, b) ((a) > (b) ? (a) : (b))
#include <closeknit/closeknit.hpp>
#include <closeknit/codec/schema.hpp>
#include <closeknit/lint/lint.hpp>
#include <closeknit/lint/translation.hpp>
#include <closeknit/table/score_table.hpp>
