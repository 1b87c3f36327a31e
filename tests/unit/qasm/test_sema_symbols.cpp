#include <doctest/doctest.h>

#include <string>

#include "libqsim/qasm/sema/symbols.hpp"

using namespace libqsim::qasm::sema;

// scope.rst: an inner declaration hides an outer one until its scope ends. Each name is looked up before and after every change.

TEST_CASE("scopes: what a name means follows every change of the scopes") {
  Scopes scopes;
  CHECK(scopes.find("a").symbol == nullptr);
  Symbol& outer = scopes.declare("a", {});
  CHECK(scopes.find("a").symbol == &outer);
  scopes.push(ScopeKind::block);
  CHECK(scopes.find("a").symbol == &outer);
  Symbol& inner = scopes.declare("a", {});
  CHECK(&inner != &outer);
  CHECK(scopes.find("a").symbol == &inner);
  scopes.pop();
  CHECK(scopes.find("a").symbol == &outer);
  scopes.push(ScopeKind::block);
  CHECK(scopes.find("a").symbol == &outer);
  CHECK(scopes.find("b").symbol == nullptr);
  Symbol& late = scopes.declare_global("b", {});
  CHECK(scopes.find("b").symbol == &late);
  scopes.pop();
  CHECK(scopes.find("b").symbol == &late);
}

TEST_CASE("scopes: a name found within a gate is told apart from the same name found outside") {
  Scopes scopes;
  scopes.declare("a", {});
  CHECK_FALSE(scopes.find("a").crosses_body);
  scopes.push(ScopeKind::gate);
  CHECK(scopes.find("a").crosses_body);
  scopes.pop();
  CHECK_FALSE(scopes.find("a").crosses_body);
}

TEST_CASE("scopes: many names that share first, middle and last letters and length are told apart") {
  Scopes scopes;
  for (int i = 0; i < 200; ++i) {
    const std::string name = "q" + std::to_string(i % 10) + "0" + std::to_string(i / 10 + 10) + "z";
    CHECK(scopes.find(name).symbol == nullptr);
  }
  static constexpr std::string_view names[] = {"ax_y_b", "az_y_b", "ax_y0b", "az_y0b"};
  for (const std::string_view name : names) {
    const Symbol& declared = scopes.declare(name, {});
    CHECK(scopes.find(name).symbol == &declared);
  }
  for (const std::string_view name : names) {
    for (const std::string_view other : names) CHECK((scopes.find(name).symbol == scopes.find(other).symbol) == (name == other));
  }
}
