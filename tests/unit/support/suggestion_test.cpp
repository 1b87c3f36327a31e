#include "libqsim/support/suggestion.hpp"

#include <doctest/doctest.h>

#include <array>

using namespace libqsim::support;

TEST_CASE("suggestion: edit distance counts edits and swaps") {
  CHECK(edit_distance("", "abc") == 3);
  CHECK(edit_distance("kitten", "sitting") == 3);  // two replacements and an insertion
  CHECK(edit_distance("shots", "shost") == 1);     // one swap of neighbours
  CHECK(edit_distance("same", "same") == 0);
}

TEST_CASE("suggestion: near names are offered, far ones are not") {
  constexpr std::array<std::string_view, 3> names{"level", "applies", "title"};
  CHECK(closest("levle", names) == "level");
  CHECK(closest("aplies", names) == "applies");
  CHECK(closest("z", names).empty());
  CHECK(closest("check", names).empty());
  CHECK(did_you_mean("titel", names) == "did you mean 'title'?");
  CHECK(did_you_mean("nothing", names).empty());
}
