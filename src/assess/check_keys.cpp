#include "well_formed.hpp"

#include "formats/format.hpp"
#include "methods.hpp"

#include <closeknit/codec/number_text.hpp>
#include <closeknit/model/pack.hpp>

#include <cmath>
#include <map>
#include <set>

namespace closeknit {
namespace {

using codec::json_pointer;
using ids = std::vector<std::string>;

std::string listed(ids const& some) {
    std::string out;
    for (std::size_t i = 0; i < some.size() && i < 5; ++i)
        out += (i ? ", '" : "'") + some[i] + "'";
    return some.size() > 5 ? out + " and " + std::to_string(some.size() - 5) + " more" : out;
}

ids without_points(std::vector<option> const& options) {
    ids out;
    for (option const& each : options)
        if (!each.missing && !each.points) out.push_back(each.id.str());
    return out;
}

std::string named_unscored(ids const& unscored) {
    if (unscored.empty()) return "no option of the item has points, so the item cannot be scored";
    return std::string(unscored.size() == 1 ? "the option " : "the options ") + listed(unscored) +
           (unscored.size() == 1 ? " has" : " have") + " no points, so the item cannot be scored";
}

/// Whether a key's table can name an answer so.
bool is_answer(response const& format, std::string const& name) {
    if (std::holds_alternative<yes_no>(format)) return name == "true" || name == "false";
    if (validate(format, name)) return true;
    auto const value = parse_double(name);
    return value && validate(format, *value);
}

void check_table(key const& how, response const& format, json_pointer const& at, issue_collector& report_if) {
    json_pointer const points_at(at, "points");
    bool const lists = formats::takes_lists(format);
    report_if(points_at, lists, "a `choices` item cannot use a points table: give its options points");
    if (lists) return;
    std::vector<option> const* options = formats::options_of(format);
    std::set<std::string_view> option_ids;
    for (std::size_t i = 0; options && i < options->size(); ++i)
        option_ids.insert((*options)[i].id);
    std::map<std::string, std::string_view> known; // canonical name to the first spelling of it
    for (auto const& [name, points] : how.points) {
        json_pointer const here(points_at, name);
        auto const [first, is_new] = known.emplace(table_name(format, name), name);
        report_if(here, !is_new, "duplicate answer: '" + name + "' is '" + std::string(first->second) + "'");
        report_if(here, options ? !option_ids.contains(name) : !is_answer(format, name),
                  "'" + name + "' is not an answer to '" + how.item.str() + "'");
        report_if(here, !std::isfinite(points), "points must be a finite number");
    }
    ids lacking;
    auto const all = std::visit([](auto const& each) { return formats::all_answers(each, 1'000); }, format);
    report_if(points_at, !all,
              "a points table must have a line for every answer, and '" + how.item.str() + "' has more than 1000");
    for (std::size_t i = 0; all && i < all->size(); ++i)
        if (std::string name = table_name((*all)[i]); !known.contains(name)) lacking.push_back(std::move(name));
    report_if(points_at, !lacking.empty(), "there are no points for " + listed(lacking) + ", so the item cannot be scored");
}

void check_format(key const& how, response const& format, json_pointer const& at, issue_collector& report_if) {
    json_pointer const item_at(at, "item");
    auto const* one = std::get_if<choice>(&format);
    auto const* several = std::get_if<choices>(&format);
    bool const score_result = one || several || std::holds_alternative<number>(format) || points_in(format);
    report_if(item_at, !score_result, "answers to '" + how.item.str() + "' have no points, so it cannot be scored");
    if (!score_result) return;
    if (!how.points.empty()) return check_table(how, format, at, report_if);
    if (points_in(format)) return;
    if (std::holds_alternative<number>(format)) {
        report_if(json_pointer(at, "reversed"), how.reversed,
                  "'" + how.item.str() + "' must have `low` and `high` to be counted from the other end");
        return;
    }
    report_if(item_at, !one && !several, "'" + how.item.str() + "' must have `low` and `high` to be scored");
    if (one || several) report_if(item_at, true, named_unscored(without_points(one ? one->options : several->options)));
}

void check_weight(method const& by, double weight, json_pointer const& at, issue_collector& report_if) {
    bool const adds = std::holds_alternative<sum>(by), averages = std::holds_alternative<mean>(by);
    json_pointer const here(at, "weight");
    if (!std::isfinite(weight) || weight == 0)
        report_if(here, true, "a weight must be a finite number other than 0, not " + format_exact(weight));
    else if (averages) report_if(here, weight < 0, "the weights of a mean must be above 0: " + format_exact(weight));
    else
        report_if(here, !adds && weight != 1, "only a sum or a mean can have weights other than 1: " + format_exact(weight), "1");
}

void check_stated(std::optional<double> const& stated, json_pointer const& at, issue_collector& report_if) {
    report_if(json_pointer(at, "when_missing"), stated && !std::isfinite(*stated), "must be a finite number");
}

} // namespace

void check_keys(compiled_assessment const& plan, std::size_t scale, json_pointer const& at, issue_collector& report_if) {
    closeknit::scale const& s = plan.of().scales[scale];
    report_if(json_pointer(at, "keys"), s.keys.empty() && s.components.empty(), "a scale must have at least one item");
    std::set<std::string_view> items, parts;
    json_pointer const keys_at(at, "keys"), components_at(at, "components");
    for (std::size_t i = 0; i < s.keys.size(); ++i) {
        json_pointer const here(keys_at, i);
        report_if(json_pointer(here, "item"), !items.insert(s.keys[i].item).second,
                  "duplicate item '" + s.keys[i].item.str() + "' in this scale");
        check_weight(s.method, s.keys[i].weight, here, report_if);
        check_stated(s.keys[i].when_missing, here, report_if);
        std::size_t const item = plan.find_item(s.keys[i].item);
        report_if(json_pointer(here, "item"), item < plan.items() && plan.of().items[item].kind == item_kind::instruction,
                  "an instruction takes no answer, so it cannot be scored");
        if (item < plan.items() && plan.format(item)) check_format(s.keys[i], *plan.format(item), here, report_if);
    }
    for (std::size_t i = 0; i < s.components.size(); ++i) {
        json_pointer const here(components_at, i);
        report_if(json_pointer(here, "scale"), !parts.insert(s.components[i].scale).second,
                  "duplicate scale '" + s.components[i].scale.str() + "' in this scale");
        check_weight(s.method, s.components[i].weight, here, report_if);
        check_stated(s.components[i].when_missing, here, report_if);
        std::size_t const part = plan.find_scale(s.components[i].scale);
        bool const is_open = part < plan.scales() && !has_ends(plan.scale(part).range);
        report_if(json_pointer(here, "reversed"), s.components[i].reversed && is_open,
                  "'" + s.components[i].scale.str() +
                      "' must have a lowest and a highest value to be counted from the other end");
    }
}

} // namespace closeknit
