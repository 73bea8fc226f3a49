#include <cli/log.hpp>

#include <cli/enumerator.hpp>
#include <cli/history_file.hpp>
#include <cli/inputs.hpp>

#include <algorithm>
#include <functional>
#include <stdexcept>
#include <utility>
#include <vector>

namespace closeknit::cli {
namespace {

/// Makes the entry that the options ask for.
class logging {
public:
    logging(request const& asked, pack const& content, history const& mine)
        : asked_(asked), content_(content), mine_(mine), day_(day_asked(asked)) {}

    entry result() const {
        std::vector<std::function<entry()>> all;
        std::string known;
        auto const add = [&](char const* option, bool given, entry (logging::*make)() const) {
            known += (known.empty() ? "" : ", ") + std::string(option);
            if (given) all.push_back([this, make] { return (this->*make)(); });
        };
        moments const& say = asked_.moment;
        add("--practice", !asked_.practice.empty(), &logging::practice);
        add("--rest", !say.rest.empty(), &logging::days_of_rest);
        add("--mood", say.mood > 0, &logging::check_in);
        add("--appreciated", !say.appreciated.empty(), &logging::appreciation);
        add("--celebrated", !say.celebrated.empty(), &logging::good_news);
        add("--heard", say.heard > 0, &logging::listening);
        add("--repaired", say.repaired, &logging::repair);
        add("--answer", !say.answer.empty(), &logging::prompt_answer);
        if (all.size() != 1) throw std::runtime_error("expected one of " + known);
        return all.front()();
    }

private:
    entry practice() const {
        closeknit::practice const& what = named_in<closeknit::practice>(content_, "practice", asked_.practice);
        if (!asked_.moment.put_off.empty())
            return practice_put_off{.day = day_, .practice = what.id, .how = enumerator<put_off>(asked_.moment.put_off)};
        if (what.participants == company::together && asked_.with.empty())
            throw std::runtime_error("'" + asked_.practice + "' is done by two: --with says who else did it");
        if (what.participants == company::alone && !asked_.with.empty())
            throw std::runtime_error("'" + asked_.practice + "' is done alone, without --with");
        practice_done out{.day = day_, .practice = what.id};
        if (!asked_.with.empty()) out.other = other();
        if (asked_.moment.went > 0) out.went = asked_.moment.went;
        return out;
    }
    entry days_of_rest() const {
        date const until = parse_date(asked_.moment.rest).value();
        if (until < day_) throw std::runtime_error("--rest: the last day is before the first");
        return rest{.day = day_, .until = until};
    }
    entry check_in() const {
        checked_in out{.day = day_, .mood = asked_.moment.mood};
        for (std::string const& each : asked_.moment.needs) {
            std::size_t const at = each.find('=');
            id_of<dimension> const need = each.substr(0, at);
            if (!content_.find(need)) throw std::runtime_error("the pack has no dimension '" + need.str() + "'");
            out.lights[need] = enumerator<traffic_light>(each.substr(at + 1));
        }
        return out;
    }
    entry appreciation() const {
        return appreciated{.day = day_, .other = other(), .what = asked_.moment.appreciated, .said = asked_.moment.said};
    }
    entry good_news() const {
        return celebrated{.day = day_, .other = other(), .reply = enumerator<reply_to_news>(asked_.moment.celebrated)};
    }
    entry listening() const { return felt_heard{.day = day_, .other = other(), .how = asked_.moment.heard}; }
    entry repair() const { return repaired{.day = day_, .other = other()}; }
    entry prompt_answer() const {
        id_of<prompt> const asked = asked_.moment.prompt;
        if (!content_.find(asked)) throw std::runtime_error("--prompt: the pack has no prompt '" + asked.str() + "'");
        return prompt_answered{.day = day_, .prompt = asked, .other = other(), .wording = asked_.moment.answer};
    }

    id_of<person> other() const {
        if (asked_.with.empty()) throw std::runtime_error("--with is required: it says who the other person is");
        if (asked_.with == mine_.person.id.str()) throw std::runtime_error("--with must be another person");
        return asked_.with;
    }

    request const& asked_;
    pack const& content_;
    history const& mine_;
    date day_;
};

} // namespace

int log(request const& asked, std::istream& in) {
    pack const content = read_pack(asked, in);
    add_entry(asked.mine, logging(asked, content, read_history(asked.mine, in)).result());
    return 0;
}

} // namespace closeknit::cli
