#include "live.hpp"

#include <new>

namespace closeknit::c {

std::uintptr_t live_objects::add(handle_kind kind, std::shared_ptr<void> what, std::uintptr_t brings) {
    std::lock_guard const lock(guard_);
    do
        last_ = last_ == UINTPTR_MAX ? reserved + 1 : last_ + 1;
    while (all_.contains(last_));
    all_.emplace(last_, live_object{kind, std::move(what), brings});
    return last_;
}

std::shared_ptr<void> live_objects::find(handle_kind kind, std::uintptr_t handle) {
    std::lock_guard const lock(guard_);
    auto const at = all_.find(handle);
    return at != all_.end() && at->second.kind == kind ? at->second.what : nullptr;
}

bool live_objects::remove(std::uintptr_t handle) {
    std::shared_ptr<void> freed, brought; // destroyed once the lock is released
    std::lock_guard const lock(guard_);
    auto const at = all_.find(handle);
    if (at == all_.end()) return false;
    if (auto const along = all_.find(at->second.brings); along != all_.end()) {
        brought = std::move(along->second.what);
        all_.erase(along);
    }
    freed = std::move(at->second.what);
    all_.erase(at);
    return true;
}

std::uintptr_t live_objects::take(std::uintptr_t reply) {
    std::lock_guard const lock(guard_);
    auto const at = all_.find(reply);
    return at == all_.end() ? 0 : std::exchange(at->second.brings, 0);
}

std::size_t live_objects::count() {
    std::lock_guard const lock(guard_);
    return all_.size();
}

live_objects& live() {
    alignas(live_objects) static std::byte place[sizeof(live_objects)];
    static live_objects& all = *new (place) live_objects;
    return all;
}

} // namespace closeknit::c
