#pragma once

#include <closeknit/codec/error.hpp>
#include <closeknit/model/pack.hpp>
#include <closeknit_c.h>

#include <map>
#include <memory>
#include <mutex>
#include <optional>

namespace closeknit::c {

/// A pack that callers hold.
class kept_pack {
public:
    kept_pack(pack content, bool is_built_in) : content_(std::move(content)), is_built_in_(is_built_in) {}

    pack const& content() const { return content_; }
    /// The assessment that is about to be used. Its errors stop the call, and nothing else in the pack does: throws
    /// closeknit::error for the first of them, std::out_of_range where there is none of this id.
    assessment const& sound(id_of<assessment> const& id) const;

private:
    pack content_;
    bool is_built_in_; // our tests check that one
    mutable std::mutex guard_;
    mutable std::map<id_of<assessment>, std::optional<error>> checked_;
};

/// The pack of a handle; throws refusal where it is none.
std::shared_ptr<kept_pack const> pack_of(closeknit_pack const* handle);

} // namespace closeknit::c
