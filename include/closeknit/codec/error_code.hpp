#pragma once

#include <closeknit/model/describe.hpp>

namespace closeknit {

/// What an error is about. A comment names the arguments that errors of this code have; without one there are none.
enum class error_code {
    // Text that cannot be parsed.
    empty_document,
    unexpected_end,
    syntax, // unexpected, where one character is
    invalid_text,
    duplicate_key,  // key
    limit_exceeded, // limit, unit

    // A document of another shape.
    missing_member, // member
    unknown_member, // member
    wrong_type,     // expected
    out_of_range,   // low, high; none for a number that no double holds
    unknown_name,   // expected, when reading
    unknown_kind,   // expected, found
    missing_format, // supported
    bad_format,     // found
    newer_format,   // found, supported and, where the document says it, minimum_version
    invalid_id,
    invalid_date,
    not_finite,

    // Answers, and what belongs to what.
    unknown_item,       // item
    unknown_scale,      // scale
    no_response_format, // item
    invalid_answer,     // item, where there is one
    required_answer,    // item
    constraint_not_met, // constraint
    another_assessment, // found, expected, where both are known
    another_version,    // the same
    another_person,     // the same
    another_permit,
    no_sheet,
    check_failed,
    not_well_formed,
    conflicting_elements, // id, other
    another_language,     // language, other
    missing_sentences,

    // Files and tables.
    not_found,
    cannot_read,
    cannot_write, // reason, where the system gives one
    not_regular_file,
    same_file,
    file_changed,
    duplicate_column, // column
    missing_column,   // assessment, or column
    another_encoding, // encoding
    bad_layout,
    stopped,
};
CLOSEKNIT_DESCRIBE_ENUM(error_code, "What an error is about, for programs.",
    (empty_document, "The text holds nothing."),
    (unexpected_end, "The text ends within a value."),
    (syntax, "The text is not JSON or not CSV."),
    (invalid_text, "Text is not UTF-8, or has a NUL character or half of a surrogate pair."),
    (duplicate_key, "An object has a key twice."),
    (limit_exceeded, "The document is larger, deeper or longer than is read."),
    (missing_member, "A required member is missing."),
    (unknown_member, "An object has a member that its type does not have."),
    (wrong_type, "A value is of another JSON type than expected."),
    (out_of_range, "A number is outside of its range."),
    (unknown_name, "A name is none of an enumeration's."),
    (unknown_kind, "A kind is none of the alternatives."),
    (missing_format, "The document does not say its format."),
    (bad_format, "The format number is below 1."),
    (newer_format, "The document's format is newer than this version of closeknit."),
    (invalid_id, "An id is empty, longer than 100 bytes, or has spaces or control characters."),
    (invalid_date, "A date is not a calendar date of the years 1 to 9999."),
    (not_finite, "A number is NaN or infinite."),
    (unknown_item, "The assessment has no such item."),
    (unknown_scale, "The assessment has no such scale."),
    (no_response_format, "The item has no response format."),
    (invalid_answer, "An answer does not fit the response format of its item."),
    (required_answer, "A required item has no answer."),
    (constraint_not_met, "The answers do not meet a constraint."),
    (another_assessment, "It belongs to another assessment."),
    (another_version, "It belongs to a version of the assessment that is not compatible."),
    (another_person, "It belongs to another person."),
    (another_permit, "A permit was given for another day or for other histories."),
    (no_sheet, "The history has no answers that can be used."),
    (check_failed, "The pack or the answers have an issue that lint reports."),
    (not_well_formed, "The assessment cannot be scored, or the recurrence has no days, as it is."),
    (conflicting_elements, "Two packs have different elements of one id."),
    (another_language, "Two packs are in different languages."),
    (missing_sentences, "The pack has no sentences of its own or from a base pack."),
    (not_found, "There is no such file."),
    (cannot_read, "The file cannot be read."),
    (cannot_write, "The file cannot be written."),
    (not_regular_file, "The path is a directory or device where a file is expected."),
    (same_file, "The output would overwrite the input."),
    (file_changed, "The file changed on disk while it was in use."),
    (duplicate_column, "A table has a column twice."),
    (missing_column, "No column of a table is an item, or a column that was asked for is not there."),
    (another_encoding, "A table is in an encoding or kind of file that is not read."),
    (bad_layout, "The description of how a table is written contradicts itself or names what is not there."),
    (stopped, "Processing stopped at the first error, as asked."))

} // namespace closeknit
