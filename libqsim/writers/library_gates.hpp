#pragma once

#include <functional>
#include <set>
#include <string>
#include <string_view>

namespace libqsim::writers {

/// Definitions of library gates of OpenQASM 2 in OpenQASM 3, each after those that it uses.
class LibraryGates {
 public:
  /// With `has_stdgates` the output includes stdgates.inc, and its gates need no definition.
  explicit LibraryGates(bool has_stdgates) : has_stdgates_(has_stdgates) {}

  void use(std::string_view name);
  const std::string& text() const { return text_; }
  /// The names that the text defines.
  const std::set<std::string, std::less<>>& defined() const { return defined_; }

 private:
  bool has_stdgates_;
  std::string text_;
  std::set<std::string, std::less<>> defined_;
};

}  // namespace libqsim::writers
