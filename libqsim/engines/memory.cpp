#include "libqsim/engines/memory.hpp"

#include <fmt/format.h>

#include <array>

#include "libqsim/support/diagnostic_sink.hpp"

namespace libqsim::engines {

std::string bytes_text(std::uint64_t bytes) {
  constexpr std::array<std::string_view, 7> units{"bytes", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
  double value = static_cast<double>(bytes);
  std::size_t unit = 0;
  for (; value >= 1024 && unit + 1 < units.size(); ++unit) value /= 1024;
  return unit == 0 ? fmt::format("{} {}", bytes, units[0]) : fmt::format("{:.1f} {}", value, units[unit]);
}

Diagnostic memory_diagnostic(const Request& request, const Estimate& estimate) {
  // The needed bytes saturate where they pass 64 bits.
  const std::string needed = (estimate.needed_bytes == ~std::uint64_t{0} ? "more than " : "") + bytes_text(estimate.needed_bytes);
  Diagnostic diagnostic = support::diagnostic_of(support::Code::memory_exceeded, needed, bytes_text(estimate.available_bytes));
  const bool twice = request.precision == Precision::double_precision;
  diagnostic.hint = fmt::format("{} qubits in {} precision do not fit; the largest register that does has {}{}", request.qubit_count,
                                twice ? "double" : "single", estimate.largest_qubit_count,
                                twice ? fmt::format(" ({} in single precision)", estimate.largest_qubit_count + 1) : "");
  return diagnostic;
}

}  // namespace libqsim::engines
