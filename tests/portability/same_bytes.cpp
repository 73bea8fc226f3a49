/// Scores random people with every assessment of the built-in pack and every key of a published instrument, and prints a hash of
/// all bytes of the scores, the reports and the pack: the same lines on every platform. script/portability compares them.
///
///     same_bytes PEOPLE
#include <closeknit/closeknit.hpp>

#include <closeknit/lint/lint.hpp>

#include <cstddef>
#include <cstdint>
#include <iostream>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace closeknit;

/// FNV-1a, 64 bits (Fowler, Noll & Vo, 1991).
class hash {
public:
    void add(std::string_view bytes) {
        for (char c : bytes)
            value_ = (value_ ^ static_cast<unsigned char>(c)) * 1'099'511'628'211u;
    }
    std::uint64_t value() const { return value_; }

private:
    std::uint64_t value_ = 14'695'981'039'346'656'037u;
};

/// Draws that are the same everywhere, unlike those of the standard distributions.
class chance {
public:
    std::uint64_t below(std::uint64_t count) { return bits_() % count; }

    answer operator()(rating const& r) { return std::int64_t{r.low} + whole(r.high - r.low); }
    answer operator()(yes_no const&) { return below(2) == 1; }
    answer operator()(choice const& c) { return id_in(c.options); }
    answer operator()(choices const& c) { return std::vector<std::string>{id_in(c.options)}; }
    answer operator()(number const& n) { return stepped(n.low.value_or(0), n.high.value_or(100), n.step.value_or(0)); }
    answer operator()(slider const& s) { return stepped(s.low, s.high, s.step); }
    answer operator()(free_text const& t) { return std::string(static_cast<std::size_t>(int(t.shortest)) + 1, 'x'); }
    answer operator()(calendar_date const& d) { return to_string(d.earliest.value_or(date{})); }
    answer operator()(time_of_day const&) { return std::string("07:30"); }
    answer operator()(ranking const& r) {
        std::vector<std::string> order;
        for (option const& each : r.options)
            order.push_back(each.id.str());
        for (std::size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[index_below(i)]);
        return order;
    }

private:
    std::size_t index_below(std::size_t count) { return static_cast<std::size_t>(below(count)); }
    std::int64_t whole(int most) { return static_cast<std::int64_t>(below(static_cast<std::uint64_t>(most) + 1)); }
    std::string id_in(std::vector<option> const& options) { return options[index_below(options.size())].id.str(); }
    answer stepped(double low, double high, double step) {
        if (step > 0) return low + step * static_cast<double>(below(static_cast<std::uint64_t>((high - low) / step) + 1));
        return low + (high - low) * (static_cast<double>(below(1u << 30)) / (1u << 30));
    }

    std::mt19937_64 bits_{20261126};
};

answers person_for(assessment const& of, chance& draw) {
    answers out;
    for (item const& each : of.items) {
        if (each.kind != item_kind::question || draw.below(30) == 0) continue;
        response const* format = each.response ? &*each.response : nullptr;
        if (each.shared) format = &find(of.formats, *each.shared)->response;
        answer const given = std::visit(draw, *format);
        if (validate(*format, given)) out[each.id] = given;
    }
    return out;
}

/// Scores as JSON, and what people read of them.
void print(pack const& content, assessment const& of, int people) {
    scorer const by(of);
    chance draw;
    hash scores, words;
    std::size_t with_value = 0;
    for (int i = 0; i < people; ++i)
        for (score_result const& each : by.score(person_for(of, draw))) {
            scores.add(to_json(each));
            if (content.sentences) words.add(text_of(*content.sentences, each));
            with_value += each.value.has_value();
        }
    if (with_value == 0 && !of.scales.empty()) throw error(error_code::missing_member, "", "no person has a score");
    std::cout << content.id << ' ' << of.id << ' ' << by.content_hash() << ' ' << with_value << ' ' << scores.value() << ' '
              << words.value() << '\n';
}

void print(pack const& content, int people) {
    hash json, found;
    json.add(to_json(content, layout::indented));
    for (issue const& each : lint(content))
        found.add(each.path + each.message);
    std::cout << content.id << ' ' << json.value() << ' ' << found.value() << '\n';
    for (assessment const& each : content.assessments)
        print(content, each, people);
}

} // namespace

int main(int, char** words) {
    try {
        int const people = std::stoi(words[1]);
        pack const base = built_in_pack();
        print(base, people);
        for (instrument_key const& each : keys())
            print(base, assessment_of(each), people);
        std::cout << std::flush;
        return std::cout ? 0 : 2;
    } catch (std::exception const& e) {
        std::cerr << e.what() << '\n';
        return 1;
    }
}
