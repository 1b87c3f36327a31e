#include "libqsim/execute/observable.hpp"

#include <algorithm>

namespace libqsim::execute {

bool Observable::is_zero_in(const World& world) const {
  return vanishes || std::any_of(flipped.begin(), flipped.end(), [&](Qubit qubit) { return world.measured[qubit]; });
}

std::optional<Observable> read_observable(std::string_view text, const QubitMap& map, support::DiagnosticSink& sink) {
  const auto qubit_count = static_cast<std::uint32_t>(map.state_qubits.size());
  if (text.size() != qubit_count || text.find_first_not_of("IXYZ") != std::string_view::npos) {
    sink.report(support::Code::bad_observable, text, qubit_count);
    return std::nullopt;
  }
  Observable observable;
  for (std::uint32_t qubit = 0; qubit < qubit_count; ++qubit) {
    const char letter = text[text.size() - 1 - qubit];
    if (letter == 'I') continue;
    const bool flips = letter != 'Z';
    const std::uint32_t place = map.state_qubits[qubit];
    if (flips) observable.flipped.push_back(qubit);
    if (place == ir::none) {
      observable.vanishes = observable.vanishes || flips;
      continue;
    }
    if (flips) observable.term.x_mask |= std::uint64_t{1} << place;
    if (letter != 'X') observable.term.z_mask |= std::uint64_t{1} << place;
  }
  return observable;
}

}  // namespace libqsim::execute
