#include <libqsim/libqsim.hpp>

#include <cmath>
#include <cstdio>

namespace qsim {  // another simulator's namespace may stand in the same program
int version = 1;
}

int main() {
  const auto program =
      libqsim::parse("OPENQASM 3.1; include \"stdgates.inc\"; qubit[2] q; bit[2] c; h q[0]; cx q[0], q[1]; c = measure q;");
  const auto plan = libqsim::plan(program.value(), {.precision = libqsim::Precision::single_precision});
  const auto result = libqsim::run(program.value(), {.shots = 1000, .seed = 1, .threads = 2});
  std::uint64_t total = 0;
  for (const auto& [outputs, count] : result.value().counts()) {
    std::printf("%s %llu\n", outputs.text("c").c_str(), static_cast<unsigned long long>(count));
    if (outputs.text("c") != "00" && outputs.text("c") != "11") return 1;
    total += count;
  }
  try {
    libqsim::parse("nonsense").value();
    return 1;
  } catch (const libqsim::Error& error) {
    if (error.diagnostics().empty()) return 1;
  }
  return total == 1000 && plan.value().fits() && qsim::version == 1 ? 0 : 1;
}
