#pragma once

#include "live.hpp"

#include <closeknit_c.h>

#include <memory>
#include <stdexcept>
#include <string>
#include <utility>

namespace closeknit::c {

/// What a call gives.
struct reply {
    int status = CLOSEKNIT_OK;
    std::string text{}, code{}, pointer{}, message{};
    std::uintptr_t brings = 0; ///< until the reply is live
};

/// A reason that the library has no error_code for.
struct refusal : std::runtime_error {
    refusal(std::string of, std::string const& sentence) : std::runtime_error(sentence), code(std::move(of)) {}
    std::string code;
};

inline reply json_reply(std::string text) { return {.text = std::move(text)}; }
inline reply not_open_reply() { return {.status = CLOSEKNIT_NOT_OPEN, .code = "not_open"}; }
/// A reply that brings a new object.
reply reply_with(handle_kind kind, std::shared_ptr<void> made);

/// The reply to the exception that is being handled; throws std::bad_alloc for that and where there is no memory for it.
reply reply_to_exception();
/// Makes a reply live; what it brings is freed where that fails.
closeknit_reply* hand_out(reply&& what);
/// The reply that memory ran out, which is always there and needs none.
inline closeknit_reply* out_of_memory() noexcept { return handle_of<closeknit_reply>(live_objects::reserved); }

/// Runs what gives a reply. No exception leaves it.
template <class Work> closeknit_reply* guarded(Work const& work) noexcept {
    try {
        reply made;
        try {
            made = work();
        } catch (...) {
            made = reply_to_exception();
        }
        return hand_out(std::move(made));
    } catch (...) {
        return out_of_memory();
    }
}

} // namespace closeknit::c
