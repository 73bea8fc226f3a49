#include "check_response.hpp"

#include "formats/format.hpp"

namespace closeknit {

void check_response(response const& format, fault_of what, codec::json_pointer const& at, issue_collector& report_if) {
    using codec::json_pointer;
    json_pointer const options_at(at, "options");
    for (formats::problem const& each : std::visit([](auto const& one) { return formats::problems_in(one); }, format)) {
        if (each.of_points != (what == fault_of::points)) continue;
        json_pointer const option_at(options_at, each.option.value_or(0));
        report_if(json_pointer(each.option ? option_at : at, each.member), true, each.message, each.suggestion);
    }
}

void check_item(item const& asked, codec::json_pointer const& at, issue_collector& report_if) {
    using codec::json_pointer;
    if (asked.kind == item_kind::instruction) {
        report_if(json_pointer(at, "response"), asked.response.has_value(),
                  "an instruction takes no answer, so it has no response format");
        report_if(json_pointer(at, "shared"), asked.shared.has_value(),
                  "an instruction takes no answer, so it has no response format");
        report_if(json_pointer(at, "required"), asked.required, "an instruction takes no answer, so it cannot be required");
        return;
    }
    report_if(at, !asked.response && !asked.shared, "a question needs 'response' or 'shared'");
    report_if(json_pointer(at, "shared"), asked.response && asked.shared, "a question has 'response' or 'shared', not both");
}

void check_responses(assessment const& of, fault_of what, codec::json_pointer const& at, issue_collector& report_if) {
    using codec::json_pointer;
    json_pointer const formats_at(at, "formats"), items_at(at, "items");
    for (std::size_t i = 0; i < of.formats.size(); ++i) {
        json_pointer const here(formats_at, i);
        check_response(of.formats[i].response, what, json_pointer(here, "response"), report_if);
    }
    for (std::size_t i = 0; i < of.items.size(); ++i) {
        json_pointer const here(items_at, i);
        if (of.items[i].response) check_response(*of.items[i].response, what, json_pointer(here, "response"), report_if);
    }
}

} // namespace closeknit
