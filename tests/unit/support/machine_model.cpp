#include "libqsim/support/machine_model.hpp"

#include <doctest/doctest.h>

using namespace libqsim::support;

TEST_CASE("instruction sets have names, and names instruction sets") {
  for (const Isa isa : {Isa::baseline, Isa::avx2, Isa::avx512, Isa::neon}) {
    Isa parsed = Isa::baseline;
    CHECK(parse_isa(name_of(isa), parsed));
    CHECK(parsed == isa);
  }
  Isa untouched = Isa::avx2;
  CHECK_FALSE(parse_isa("sse9", untouched));
  CHECK(untouched == Isa::avx2);
}

TEST_CASE("the detected machine has cores, caches that grow with their level, and memory") {
  const MachineModel machine = detect_machine();
  CHECK(machine.core_count >= 1);
  CHECK(machine.l1_bytes >= 8 << 10);
  CHECK(machine.l2_bytes >= machine.l1_bytes);
  CHECK(machine.available_memory_bytes > 1 << 20);
  CHECK(machine.isa == best_isa());
}

TEST_CASE("the portable machine is the same everywhere") {
  CHECK(portable_machine() == MachineModel{});
  CHECK(portable_machine().isa == Isa::baseline);
}
