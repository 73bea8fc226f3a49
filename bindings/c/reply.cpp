#include "reply.hpp"

#include <closeknit/codec/error.hpp>

#include <new>

namespace closeknit::c {
namespace {

reply const& reply_without_memory() {
    static reply const only{.status = CLOSEKNIT_ERROR, .code = "out_of_memory", .message = "memory ran out"};
    return only;
}

/// A member of a reply; of what is no reply, that of an empty one that is an error.
template <class T, class Of> T of_reply(closeknit_reply const* handle, T otherwise, Of const& of) noexcept {
    try {
        if (number_of(handle) == live_objects::reserved) return of(reply_without_memory());
        auto const found = live().find(handle_kind::reply, number_of(handle));
        return found ? of(*static_cast<reply const*>(found.get())) : otherwise;
    } catch (...) {
        return otherwise;
    }
}

} // namespace

reply reply_with(handle_kind kind, std::shared_ptr<void> made) {
    reply out;
    out.brings = live().add(kind, std::move(made));
    return out;
}

reply reply_to_exception() {
    reply out{.status = CLOSEKNIT_ERROR};
    try {
        throw;
    } catch (std::bad_alloc const&) {
        throw;
    } catch (refusal const& e) {
        out.code = e.code;
        out.message = e.what();
    } catch (error const& e) {
        out.code = name_of(e.code());
        out.pointer = e.path();
        out.message = e.line() ? e.what() : e.message();
    } catch (std::out_of_range const& e) { // of ids alone: the library's other ranges are errors
        out.code = "unknown_id";
        out.message = e.what();
    } catch (...) {
        out.code = "failed";
        out.message = "an unexpected failure";
    }
    return out;
}

closeknit_reply* hand_out(reply&& what) {
    std::uintptr_t const brings = what.brings;
    try {
        return handle_of<closeknit_reply>(live().add(handle_kind::reply, std::make_shared<reply>(std::move(what)), brings));
    } catch (...) {
        live().remove(brings);
        throw;
    }
}

} // namespace closeknit::c

using namespace closeknit::c;

uint32_t closeknit_c_version(void) { return CLOSEKNIT_C_ABI; }

char const* closeknit_version(void) { return CLOSEKNIT_VERSION_STRING; }

int closeknit_free(void* handle) {
    try {
        return number_of(handle) == live_objects::reserved || live().remove(number_of(handle));
    } catch (...) {
        return 0;
    }
}

size_t closeknit_live(void) {
    try {
        return live().count();
    } catch (...) {
        return 0;
    }
}

int closeknit_reply_status(closeknit_reply const* handle) {
    return of_reply(handle, CLOSEKNIT_ERROR, [](reply const& it) { return it.status; });
}
char const* closeknit_reply_text(closeknit_reply const* handle) {
    return of_reply(handle, "", [](reply const& it) { return it.text.c_str(); });
}
size_t closeknit_reply_length(closeknit_reply const* handle) {
    return of_reply(handle, size_t{0}, [](reply const& it) { return it.text.size(); });
}
char const* closeknit_reply_code(closeknit_reply const* handle) {
    return of_reply(handle, "", [](reply const& it) { return it.code.c_str(); });
}
char const* closeknit_reply_pointer(closeknit_reply const* handle) {
    return of_reply(handle, "", [](reply const& it) { return it.pointer.c_str(); });
}
char const* closeknit_reply_message(closeknit_reply const* handle) {
    return of_reply(handle, "", [](reply const& it) { return it.message.c_str(); });
}

void* closeknit_take(closeknit_reply* handle) {
    try {
        return handle_of<void>(live().take(number_of(handle)));
    } catch (...) {
        return nullptr;
    }
}
