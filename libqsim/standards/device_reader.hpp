#pragma once

#include <map>
#include <string>
#include <string_view>

#include "libqsim/standards/experiment.hpp"
#include "libqsim/standards/fields.hpp"

namespace libqsim::standards {

/// A device as references and anchors name it: "ideal", "uniform", { depolarized = f } or { depolarized_per_gate = f }.
Device read_device(Fields& fields, std::string_view key);

/// The texts of a table of declarations, by dotted key; nested tables are taken apart. Numbers and truth values are taken as texts.
void read_declarations(const Node& table, const std::string& prefix, std::map<std::string, std::string>& declared,
                       support::DiagnosticSink& sink);

}  // namespace libqsim::standards
