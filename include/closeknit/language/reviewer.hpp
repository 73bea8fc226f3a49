#pragma once

#include <closeknit/language/language_finding.hpp>
#include <closeknit/model/feeling_family.hpp>
#include <closeknit/model/pack.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace closeknit {

struct compiled_language;

/// The language patterns of a pack, compiled once. It keeps what it needs of the pack, and may be used from many threads.
/// It is for people's own drafts: advice, never a verdict, and it keeps nothing of what it reads.
class reviewer {
public:
    /// Throws closeknit::error, with its place, for a pattern that cannot be read: lint finds it too.
    explicit reviewer(pack const& content);

    /// What may land badly in a draft, from left to right; no two overlap. Of those that do, the one that begins first is
    /// kept, and of those the longest. What is within quotation marks is left out. In time proportional to the draft.
    /// Throws closeknit::error for text that is not UTF-8 or longer than `longest_draft`; its message has no word of it.
    std::vector<language_finding> review(std::string_view draft) const;

    /// The family of the first feeling that some words name, or nothing: "really sad" is a sadness.
    std::optional<id_of<feeling_family>> family_of(std::string_view feeling) const;
    /// Replies that show that a feeling was heard; none for a feeling that the pack does not know.
    std::vector<std::string> replies_to(std::string_view feeling) const;

    /// For the library's own rules.
    compiled_language const& compiled() const noexcept { return *compiled_; }

    static constexpr int longest_draft = 16 * 1024 * 1024; ///< in bytes; as long as documents may be

private:
    std::shared_ptr<compiled_language const> compiled_;
};

} // namespace closeknit
