#include "libqsim/plan/segment.hpp"

#include <doctest/doctest.h>

#include <array>

using namespace libqsim::plan;

TEST_CASE("a segment gives back the gates that were put in, and shares matrices") {
  Segment segment(5);
  const std::array<Complex, 4> x{0, 1, 1, 0};
  const MatrixId flip = segment.add_matrix(Storage::dense, x);
  const std::array<Qubit, 1> target{3};
  const std::array<Control, 2> controls{Control{1, true}, Control{4, false}};
  segment.add_gate(flip, target);
  segment.add_gate(flip, target, controls);
  const std::array<Complex, 1> minus{-1};
  segment.add_gate(Storage::diagonal, minus, {});

  REQUIRE(segment.gate_count() == 3);
  CHECK(segment.matrix_count() == 2);
  CHECK(segment.gate(0).coefficients.data() == segment.gate(1).coefficients.data());
  CHECK(segment.gate(1).coefficients[1] == Complex(1));
  CHECK(segment.gate(1).targets[0] == 3);
  REQUIRE(segment.gate(1).controls.size() == 2);
  CHECK(segment.gate(1).controls[1] == Control{4, false});
  CHECK(segment.gate(2).storage == Storage::diagonal);
  CHECK(segment.gate(2).targets.empty());
  segment.clear();
  CHECK(segment.empty());
  CHECK(segment.qubit_count() == 5);
}
