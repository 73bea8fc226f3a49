// The id of a practice finds no prompt's place.
// says: id_of
#include <closeknit/model/pack.hpp>

void swap_up(closeknit::prompt& to, closeknit::practice const& from) { to.id = from.id; }
