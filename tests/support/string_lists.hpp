#pragma once

#include <doctest/doctest.h>

#include <string>
#include <vector>

/// Lists of strings in doctest's messages.
template <>
struct doctest::StringMaker<std::vector<std::string>> {
  static String convert(const std::vector<std::string>& strings) {
    std::string shown = "{";
    for (const std::string& one : strings) shown += (shown.size() > 1 ? ", \"" : "\"") + one + "\"";
    return (shown + "}").c_str();
  }
};
