#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <utility>

namespace closeknit::c {

enum class handle_kind { reply, pack, sitting };

/// What a handle stands for. `brings` is the handle of what was made along with it and not yet taken, or 0.
struct live_object {
    handle_kind kind{};
    std::shared_ptr<void> what{};
    std::uintptr_t brings = 0;
};

/// Everything that callers hold, by handle.
///
/// Invariant: a handle is a number in the upper half of the addresses, where no program has an object on the platforms that we
/// know, and it is given once: whether a caller's pointer is one of ours is known without looking where it points. A platform of
/// 32 bits comes to the end of its numbers after 2^31 handles and begins anew with those that are free.
class live_objects {
public:
    /// The first of the numbers, which stands for no object here: the reply that memory ran out.
    static constexpr std::uintptr_t reserved = ~(UINTPTR_MAX >> 1);

    std::uintptr_t add(handle_kind kind, std::shared_ptr<void> what, std::uintptr_t brings = 0);
    /// The object, or nullptr unless the handle is live and of this kind. It lives on while it is held.
    std::shared_ptr<void> find(handle_kind kind, std::uintptr_t handle);
    /// Frees an object and what it brings; whether it was there.
    bool remove(std::uintptr_t handle);
    /// What a reply brings, from then on the caller's; 0 when there is nothing.
    std::uintptr_t take(std::uintptr_t reply);
    std::size_t count();

private:
    std::mutex guard_;
    std::map<std::uintptr_t, live_object> all_;
    std::uintptr_t last_ = reserved;
};

/// Of the whole process; never destroyed, so that handles may be freed while it ends.
live_objects& live();

inline std::uintptr_t number_of(void const* handle) { return reinterpret_cast<std::uintptr_t>(handle); }
template <class Handle> Handle* handle_of(std::uintptr_t number) { return reinterpret_cast<Handle*>(number); }

} // namespace closeknit::c
