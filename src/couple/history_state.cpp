#include <closeknit/couple/history_state.hpp>

#include <algorithm>
#include <optional>

namespace closeknit {
namespace {

opened_kind kind_of(opened const& what) { return static_cast<opened_kind>(what.index()); }
static_assert(std::variant_size_v<opened> == boost::mp11::mp_size<boost::describe::describe_enumerators<opened_kind>>::value);

id_of<assessment> const* assessment_of(opened const& what) {
    return std::visit(
        []<class What>(What const& one) -> id_of<assessment> const* {
            if constexpr (requires { one.assessment; }) return &one.assessment;
            else return nullptr;
        },
        what);
}

bool same_thing(opening const& a, opening const& b) {
    auto const *of_a = assessment_of(a.what), *of_b = assessment_of(b.what);
    return a.to == b.to && a.what.index() == b.what.index() && (!of_a || *of_a == *of_b);
}

bool closes(closing const& c, opening const& o) {
    auto const* of = assessment_of(o.what);
    return (!c.to || *c.to == o.to) && (!c.what || *c.what == kind_of(o.what)) && (!c.assessment || (of && *c.assessment == *of));
}

/// The fold: one `take` for each kind of entry, called in the order of the days.
class fold {
public:
    fold(person const& owner, date day) : owner_(owner), day_(day) {}

    void take(sheet const& s) {
        if (s.day > day_ || (s.person && *s.person != owner_.id)) return;
        if (!is_own(s, owner_)) out_.guesses[{*s.subject, s.assessment}] = &s;
        else out_.latest = out_.sheets[s.assessment] = &s;
    }
    void take(screening const& s) {
        bool const known = !name_of(s.result).empty();
        if (screened_ == s.day) out_.gate = known ? std::max(out_.gate, s.result) : gate::stop;
        else out_.gate = known ? s.result : gate::stop;
        screened_ = s.day;
    }
    void take(opening const& o) {
        if (o.day > day_) return;
        std::erase_if(out_.openings, [&](opening const* each) { return same_thing(*each, o); });
        out_.openings.push_back(&o);
    }
    void take(closing const& c) {
        std::erase_if(out_.openings, [&](opening const* each) { return closes(c, *each); });
    }
    void take(prompt_asked const& p) {
        if (p.day <= day_) out_.asked[p.prompt] = p.day;
    }
    void take(practice_done const& p) {
        if (p.day > day_) return;
        out_.done[p.practice] = p.day;
        out_.put_off.erase(p.practice);
    }
    void take(practice_put_off const& p) {
        if (p.day <= day_) out_.put_off[p.practice] = &p;
    }
    template <class Other> void take(Other const&) {} // nothing of it holds on a later day

    history_state result() && {
        bool const fresh = screened_ && *screened_ <= day_ && day_ - *screened_ <= screening_lasts;
        if (!fresh) out_.gate = gate::stop;
        std::erase_if(out_.openings, [&](opening const* each) { return each->until && *each->until < day_; });
        return std::move(out_);
    }

private:
    person const& owner_;
    date day_;
    history_state out_;
    std::optional<date> screened_; // the newest
};

} // namespace

bool is_own(sheet const& answered, person const& owner) {
    return (!answered.person || *answered.person == owner.id) && (!answered.subject || *answered.subject == owner.id);
}

history_state state_on(history const& of, date day) {
    std::vector<entry const*> in_order;
    in_order.reserve(of.entries.size());
    for (entry const& each : of.entries)
        in_order.push_back(&each);
    std::stable_sort(in_order.begin(), in_order.end(), [](entry const* a, entry const* b) { return day_of(*a) < day_of(*b); });
    fold now(of.person, day);
    for (entry const* each : in_order)
        std::visit([&](auto const& one) { now.take(one); }, *each);
    return std::move(now).result();
}

} // namespace closeknit
