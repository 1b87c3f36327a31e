#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "libqsim/qasm/language.hpp"

namespace libqsim::writers {

/// Names as a version of the language lets them be: kept where it does. What it reserves, or its library has, gets an underscore at its
/// end; a letter that it forbids becomes its number; a first letter that it forbids has q_ before it. A name that is taken is numbered.
class Names {
 public:
  Names(qasm::Language language) : language_(language) {}

  void reserve(std::string_view name) { taken_.insert(std::string(name)); }
  bool is_taken(std::string_view name) const { return taken_.contains(std::string(name)); }
  /// The name in the output; the same one each time.
  const std::string& add(std::string_view name);
  const std::map<std::string, std::string, std::less<>>& all() const { return names_; }

 private:
  std::string spelled(std::string_view name) const;
  bool is_reserved(std::string_view name) const;

  qasm::Language language_;
  std::set<std::string, std::less<>> taken_;
  std::map<std::string, std::string, std::less<>> names_;
};

}  // namespace libqsim::writers
