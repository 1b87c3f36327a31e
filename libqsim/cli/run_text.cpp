#include "libqsim/cli/run_text.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <string_view>
#include <vector>

#include "libqsim/support/json_text.hpp"
#include "libqsim/support/unicode.hpp"

namespace libqsim::cli {

using support::json_number;
using support::json_string;

namespace {

// Amplitudes and probabilities below this are rounding, and not shown to people.
constexpr double shown_probability = 1e-15;
// A column is as wide as its name; of longer names the begin is shown.
constexpr std::size_t shown_name_bytes = 100;

/// Rows of cells under a header, columns aligned; the last column to the right. The cells stand one after the other in one text, for there
/// may be millions.
class Table {
 public:
  explicit Table(std::size_t columns) : widths_(columns, 0) {}
  Table(std::initializer_list<std::string_view> header) : Table(header.size()) { add_row(header); }
  /// The next cell of the row, or the first one of the next row.
  void add(std::string_view cell) {
    const std::size_t width = support::code_point_count(cell);
    std::size_t& widest = widths_[cells_.size() % widths_.size()];
    widest = std::max(widest, width);
    text_ += cell;
    cells_.push_back({text_.size(), width});
  }
  void add_row(std::initializer_list<std::string_view> cells) {
    for (const std::string_view cell : cells) add(cell);
  }
  std::string text() const {
    const std::size_t columns = widths_.size();
    std::string text;
    text.reserve(text_.size() + cells_.size() * 3);
    std::size_t begin = 0;
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      const std::size_t column = i % columns;
      const std::size_t blanks = widths_[column] - cells_[i].width;
      const bool last = column + 1 == columns;
      if (column > 0) text += "  ";
      if (last) text.append(blanks, ' ');
      text.append(text_, begin, cells_[i].end - begin);
      text.append(last ? 1 : blanks, last ? '\n' : ' ');
      begin = cells_[i].end;
    }
    return text;
  }

 private:
  struct Cell {
    std::size_t end = 0;
    std::size_t width = 0;
  };
  std::vector<std::size_t> widths_;
  std::string text_;
  std::vector<Cell> cells_;
};

std::string shown_name(std::string_view name) {
  if (name.size() <= shown_name_bytes) return std::string(name);
  std::string shown;
  while (shown.size() < shown_name_bytes) {
    const std::size_t size = support::decode_code_point(name).size;
    shown += name.substr(0, size);
    name.remove_prefix(size);
  }
  return shown + "...";
}

template <class Entries, class Amount>
std::string table_of(const Entries& entries, const RunResult& result, std::string_view title, Amount amount) {
  const std::vector<Variable> outputs = result.outputs();
  Table table(outputs.size() + 1);
  for (const Variable& output : outputs) table.add(shown_name(output.name));
  table.add(title);
  for (const auto& entry : entries) {
    for (const std::string& text : entry.outputs.texts()) table.add(text);
    table.add(amount(entry));
  }
  return table.text();
}

std::string basis_state(std::uint64_t index, std::uint64_t size) {
  std::string digits;
  for (std::uint64_t bit = size >> 1; bit > 0; bit >>= 1) digits += (index & bit) != 0 ? '1' : '0';
  return "|" + digits + ">";
}

std::string state_table(const StateView& state) {
  Table table({"state", "re", "im", "probability"});
  for (std::uint64_t i = 0; i < state.size; ++i) {
    const std::complex<double> amplitude = state[i];
    if (std::norm(amplitude) <= shown_probability) continue;
    table.add_row({basis_state(i, state.size), fmt::format("{:.10f}", amplitude.real()), fmt::format("{:.10f}", amplitude.imag()),
                   fmt::format("{:.10f}", std::norm(amplitude))});
  }
  return table.text();
}

std::string probability_table(const std::vector<double>& probabilities) {
  Table table({"state", "probability"});
  for (std::uint64_t i = 0; i < probabilities.size(); ++i) {
    if (probabilities[i] > shown_probability) table.add_row({basis_state(i, probabilities.size()), json_number(probabilities[i])});
  }
  return table.text();
}

/// "q2 q0 = 01" in the order of bit strings: the first qubit is the rightmost digit.
std::string values_of(const std::vector<std::uint32_t>& qubits, std::uint64_t index) {
  std::string names, digits;
  for (std::size_t k = qubits.size(); k-- > 0;) {
    names += fmt::format("q{} ", qubits[k]);
    digits += (index >> k & 1) != 0 ? '1' : '0';
  }
  return names + "= " + digits;
}

std::string marginal_table(const Marginal& marginal) {
  Table table({"qubits", "probability"});
  for (std::size_t i = 0; i < marginal.probabilities.size(); ++i) {
    if (marginal.probabilities[i] > shown_probability)
      table.add_row({values_of(marginal.qubits, i), fmt::format("{:.12g}", marginal.probabilities[i])});
  }
  return table.text();
}

std::string density_table(const Density& density) {
  Table table({"row", "column", "re", "im"});
  const std::size_t rows = std::size_t{1} << density.qubits.size();
  for (std::size_t i = 0; i < density.matrix.size(); ++i) {
    const std::complex<double> element = density.matrix[i];
    if (std::abs(element) <= shown_probability) continue;
    table.add_row({values_of(density.qubits, i / rows), values_of(density.qubits, i % rows), fmt::format("{:.10f}", element.real()),
                   fmt::format("{:.10f}", element.imag())});
  }
  return table.text();
}

std::string amplitude_table(const std::vector<Amplitude>& amplitudes) {
  Table table({"bits", "re", "im", "probability"});
  for (const Amplitude& entry : amplitudes) {
    table.add_row({entry.bits, fmt::format("{:.10f}", entry.value.real()), fmt::format("{:.10f}", entry.value.imag()),
                   fmt::format("{:.10f}", std::norm(entry.value))});
  }
  return table.text();
}

std::string pair_of(std::complex<double> number) { return fmt::format("[{},{}]", json_number(number.real()), json_number(number.imag())); }

std::string shortest(double value, bool single) { return single ? fmt::format("{}", static_cast<float>(value)) : json_number(value); }

/// Adds a field with entries as a JSON list; `write` adds one of them to the text.
template <class Entries, class Write>
void add_list(std::string& text, std::string_view field, const Entries& entries, Write write) {
  text += fmt::format(",\"{}\":[", field);
  bool first = true;
  for (const auto& entry : entries) {
    if (!first) text += ',';
    first = false;
    write(text, entry);
  }
  text += ']';
}

/// {"outputs":{"c":"01"},"p":0.5}
void add_outcome(std::string& list, const Outputs& outputs, std::string_view name, std::string_view amount) {
  list += "{\"outputs\":";
  list += outputs.json();
  list += fmt::format(",\"{}\":{}}}", name, amount);
}

/// {"qubits":[0],"matrix":[[[re,im],...],...]}
void add_density(std::string& list, const Density& density) {
  list += fmt::format("{{\"qubits\":[{}],\"matrix\":[", fmt::join(density.qubits, ","));
  const std::size_t rows = std::size_t{1} << density.qubits.size();
  for (std::size_t i = 0; i < density.matrix.size(); ++i) {
    const bool begins = i % rows == 0, ends = i % rows == rows - 1;
    list += fmt::format("{}{}{}", begins ? "[" : "", pair_of(density.matrix[i]), !ends ? "," : i + 1 < density.matrix.size() ? "]," : "]");
  }
  list += "]}";
}

std::string state_field(const StateView& state) {
  const bool single = state.precision == Precision::single_precision;
  std::string text = ",\"state\":[";
  for (std::uint64_t i = 0; i < state.size; ++i) {
    if (i > 0) text += ',';
    const std::complex<double> amplitude = state[i];
    text += '[';
    text += shortest(amplitude.real(), single);
    text += ',';
    text += shortest(amplitude.imag(), single);
    text += ']';
  }
  return text + "]";
}

}  // namespace

std::string to_text(const RunResult& result) {
  std::vector<std::string> parts;
  if (!result.counts().empty()) {
    parts.push_back(table_of(result.counts(), result, "count", [](const Count& entry) { return std::to_string(entry.count); }));
  }
  if (!result.distribution().empty()) {
    parts.push_back(
        table_of(result.distribution(), result, "probability", [](const Probability& entry) { return fmt::format("{:.12g}", entry.p); }));
  }
  if (result.state().size > 0) parts.push_back(state_table(result.state()));
  if (!result.probabilities().empty()) parts.push_back(probability_table(result.probabilities()));
  if (!result.expectations().empty()) {
    Table table({"observable", "expectation"});
    for (const Expectation& entry : result.expectations()) table.add_row({entry.pauli, fmt::format("{:.12g}", entry.value)});
    parts.push_back(table.text());
  }
  if (!result.amplitudes().empty()) parts.push_back(amplitude_table(result.amplitudes()));
  for (const Marginal& marginal : result.marginals()) parts.push_back(marginal_table(marginal));
  for (const Density& density : result.densities()) parts.push_back(density_table(density));
  std::string text;
  for (const std::string& part : parts) {
    if (!text.empty()) text += '\n';
    text += part;
  }
  return text;
}

std::string to_json_fields(const RunResult& result, const RunOptions& options) {
  const auto wanted = [&](std::string_view name) {
    return std::find(options.output.begin(), options.output.end(), name) != options.output.end();
  };
  std::string text;
  if (wanted("counts") || (options.output.empty() && options.shots > 0)) {
    add_list(text, "counts", result.counts(),
             [](std::string& list, const Count& entry) { add_outcome(list, entry.outputs, "count", std::to_string(entry.count)); });
  }
  if (wanted("distribution") || (options.output.empty() && options.shots == 0)) {
    add_list(text, "distribution", result.distribution(),
             [](std::string& list, const Probability& entry) { add_outcome(list, entry.outputs, "p", json_number(entry.p)); });
  }
  if (wanted("state")) text += state_field(result.state());
  if (wanted("probabilities")) {
    add_list(text, "probabilities", result.probabilities(), [](std::string& list, double p) { list += json_number(p); });
  }
  if (!result.expectations().empty()) {
    add_list(text, "expectations", result.expectations(), [](std::string& list, const Expectation& entry) {
      list += fmt::format("{{\"pauli\":{},\"value\":{}}}", json_string(entry.pauli), json_number(entry.value));
    });
  }
  if (!result.amplitudes().empty()) {
    add_list(text, "amplitudes", result.amplitudes(), [](std::string& list, const Amplitude& entry) {
      list += fmt::format("{{\"bits\":{},\"amplitude\":{}}}", json_string(entry.bits), pair_of(entry.value));
    });
  }
  if (!result.marginals().empty()) {
    add_list(text, "marginals", result.marginals(), [](std::string& list, const Marginal& entry) {
      list += fmt::format("{{\"qubits\":[{}]", fmt::join(entry.qubits, ","));
      add_list(list, "probabilities", entry.probabilities, [](std::string& inner, double p) { inner += json_number(p); });
      list += '}';
    });
  }
  if (!result.densities().empty()) add_list(text, "densities", result.densities(), add_density);
  return text;
}

}  // namespace libqsim::cli
