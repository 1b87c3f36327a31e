#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace libqsim::cli {

/// A line as JSON; discarded where it is none. What is no Unicode in it (a surrogate without its other half, a byte that is no UTF-8) makes
/// no JSON of a program that is to be refused for it: such a program comes through as bytes that are no UTF-8, in `source`.
nlohmann::json json_message(const std::string& line);

}  // namespace libqsim::cli
