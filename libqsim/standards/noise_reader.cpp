#include <fmt/format.h>

#include <cmath>

#include "libqsim/standards/fields.hpp"
#include "libqsim/standards/noise.hpp"
#include "libqsim/support/sha256.hpp"

namespace libqsim::standards {

using support::Code;

namespace {

/// How far rows of probabilities and sums of operators may be from 1.
constexpr double rounding = 1e-9;

bool is_pauli(std::string_view text) {
  return !text.empty() && text.size() <= 8 && text.find_first_not_of("IXYZ") == std::string_view::npos;
}

std::optional<std::complex<double>> complex_of(const Node& value) {
  if (value.is_number()) return value.number;
  const bool pair = value.kind == NodeKind::array && value.items.size() == 2 && value.items[0].is_number() && value.items[1].is_number();
  if (!pair) return std::nullopt;
  return std::complex<double>(value.items[0].number, value.items[1].number);
}

std::optional<KrausNoise::Matrix> matrix_of(const Node& value) {
  const std::size_t size = value.items.size();
  if (value.kind != NodeKind::array || (size != 2 && size != 4)) return std::nullopt;
  KrausNoise::Matrix matrix;
  for (const Node& row : value.items) {
    if (row.kind != NodeKind::array || row.items.size() != size) return std::nullopt;
    matrix.emplace_back();
    for (const Node& entry : row.items) {
      const auto number = complex_of(entry);
      if (!number) return std::nullopt;
      matrix.back().push_back(*number);
    }
  }
  return matrix;
}

/// Whether the sum of K^dagger K is the identity.
bool is_complete(const std::vector<KrausNoise::Matrix>& operators) {
  const std::size_t size = operators.front().size();
  for (std::size_t i = 0; i < size; ++i) {
    for (std::size_t j = 0; j < size; ++j) {
      std::complex<double> sum = i == j ? -1.0 : 0.0;
      for (const KrausNoise::Matrix& one : operators) {
        if (one.size() != size) return false;
        for (std::size_t k = 0; k < size; ++k) sum += std::conj(one[k][i]) * one[k][j];
      }
      if (std::abs(sum) > rounding) return false;
    }
  }
  return true;
}

std::optional<Confusion> confusion_of(const Node& value) {
  if (value.kind != NodeKind::array || value.items.size() != 2) return std::nullopt;
  Confusion rows;
  for (const Node& row : value.items) {
    if (row.kind != NodeKind::array || row.items.size() != 2) return std::nullopt;
    rows.emplace_back();
    for (const Node& entry : row.items) {
      if (!entry.is_number() || !(entry.number >= 0 && entry.number <= 1)) return std::nullopt;
      rows.back().push_back(entry.number);
    }
    if (std::abs(rows.back()[0] + rows.back()[1] - 1) > rounding) return std::nullopt;
  }
  return rows;
}

class NoiseReader {
 public:
  explicit NoiseReader(std::string path) : sink_(sources_) { made_.path = std::move(path); }

  Result<NoiseModel> read(std::string text) {
    made_.sha256 = support::sha256_hex(text);
    const std::optional<Node> root = read_toml(sources_, sources_.add(made_.path, std::move(text)), sink_);
    if (root) read_root(*root);
    return unless_faulty(std::move(made_), sink_);
  }

 private:
  void read_root(const Node& root) {
    Fields fields(root, "the noise model", sink_);
    fields.choice("format", {"libqsim-noise/1"}, true);
    made_.title = fields.text("title");
    for (const Node* table : fields.tables("channel")) read_channel(*table);
    if (const Node* table = fields.find("readout", NodeKind::table)) read_readout(*table);
    if (!fields.has("channel") && !fields.has("readout")) sink_.report(Code::standard_missing_key, root.span, "the noise model", "channel");
    fields.finish();
  }

  void read_channel(const Node& table) {
    Fields fields(table, "a channel", sink_);
    const std::size_t errors = sink_.error_count();
    NoiseChannel channel;
    const std::string kind = fields.choice("kind", {"depolarizing", "pauli", "kraus", "thermal-relaxation", "coherent"}, true);
    if (sink_.error_count() > errors) return;  // its other keys are those of a kind that is not known
    read_after(fields, channel);
    if (kind == "depolarizing") channel.noise = DepolarizingNoise{required_number(fields, "p", 0, 1)};
    if (kind == "pauli") channel.noise = read_pauli(fields);
    if (kind == "kraus") channel.noise = read_kraus(fields);
    if (kind == "thermal-relaxation") channel.noise = read_relaxation(fields);
    if (kind == "coherent") channel.noise = read_coherent(fields);
    fields.finish();
    made_.channels.push_back(std::move(channel));
  }

  void read_after(Fields& fields, NoiseChannel& channel) {
    const Node* after = fields.find_any("after", true);
    if (after == nullptr || (after->kind == NodeKind::string && after->text == "all")) return;
    if (after->kind != NodeKind::array || after->items.empty()) {
      fields.refuse(*after, "after", "\"all\" or an array of names of gates");
      return;
    }
    for (const Text& name : fields.texts("after")) channel.after.push_back(name.value);
  }

  double required_number(Fields& fields, std::string_view key, double low, double high) {
    const Node* value = fields.find(key, NodeKind::number, true);
    if (value == nullptr) return low;
    if (!(value->number >= low && value->number <= high)) fields.refuse(*value, key, fmt::format("a number from {} to {}", low, high));
    return value->number;
  }

  double required_time(Fields& fields, std::string_view key) {
    const Node* value = fields.find(key, NodeKind::number, true);
    if (value == nullptr) return 1;
    if (!(value->number > 0 && std::isfinite(value->number))) fields.refuse(*value, key, "a time above 0");
    return value->number;
  }

  PauliNoise read_pauli(Fields& fields) {
    PauliNoise made;
    const Node* table = fields.find("probabilities", NodeKind::table, true);
    if (table == nullptr) return made;
    double sum = 0;
    std::size_t letters = 0;
    for (const Member& member : table->members) {
      const bool fits = is_pauli(member.key) && (letters == 0 || member.key.size() == letters);
      if (!fits)
        sink_.report(Code::standard_wrong_value, member.key_span, "probabilities", "by Pauli strings of one length, such as X or ZZ",
                     '\'' + member.key + '\'');
      letters = member.key.size();
      if (!member.value.is_number() || !(member.value.number >= 0 && member.value.number <= 1))
        fields.refuse(member.value, member.key, "a number from 0 to 1");
      sum += member.value.number;
      made.probabilities[member.key] = member.value.number;
    }
    if (table->members.empty() || !(sum <= 1 + rounding)) fields.refuse(*table, "probabilities", "at least one, of at most 1 in sum");
    return made;
  }

  KrausNoise read_kraus(Fields& fields) {
    KrausNoise made;
    constexpr std::string_view expected = "2 x 2 or 4 x 4 matrices of numbers or [re, im], whose K^dagger K add up to the identity";
    const Node* operators = fields.find("operators", NodeKind::array, true);
    if (operators == nullptr) return made;
    for (const Node& one : operators->items) {
      if (auto matrix = matrix_of(one)) made.operators.push_back(std::move(*matrix));
    }
    const bool all = !made.operators.empty() && made.operators.size() == operators->items.size();
    if (!all || !is_complete(made.operators)) fields.refuse(*operators, "operators", expected);
    return made;
  }

  RelaxationNoise read_relaxation(Fields& fields) {
    RelaxationNoise made;
    made.t1_us = required_time(fields, "t1_us");
    made.t2_us = required_time(fields, "t2_us");
    if (fields.has("t1_us") && fields.has("t2_us") && made.t2_us > 2 * made.t1_us)
      sink_.report(Code::standard_wrong_value, fields.span_of("t2_us"), "t2_us", fmt::format("at most 2 t1 = {}", 2 * made.t1_us),
                   fmt::format("{}", made.t2_us));
    const Node* durations = fields.find("duration_ns", NodeKind::table, true);
    if (durations == nullptr) return made;
    for (const Member& member : durations->members) {
      if (!member.value.is_number() || !(member.value.number >= 0 && std::isfinite(member.value.number)))
        fields.refuse(member.value, member.key, "a duration of 0 or more");
      made.duration_ns[member.key] = member.value.number;
    }
    if (!made.duration_ns.contains("default")) sink_.report(Code::standard_missing_key, durations->span, "duration_ns", "default");
    return made;
  }

  CoherentNoise read_coherent(Fields& fields) {
    CoherentNoise made;
    made.pauli = fields.text("pauli");
    if (!made.pauli.empty() && !is_pauli(made.pauli)) {
      sink_.report(Code::standard_wrong_value, fields.span_of("pauli"), "pauli", "a Pauli string, such as \"ZZ\"", '"' + made.pauli + '"');
    }
    made.angle = fields.number("angle", true).value_or(0);
    return made;
  }

  void read_readout(const Node& table) {
    constexpr std::string_view expected = "two rows (prepared 0, 1) of two probabilities (read 0, 1) that add up to 1";
    Fields fields(table, "[readout]", sink_);
    for (const Member& member : table.members) {
      const bool number = !member.key.empty() && member.key.find_first_not_of("0123456789") == std::string::npos;
      if (member.key != "default" && !number) continue;
      const Node* value = fields.find_any(member.key);
      std::optional<Confusion> rows = confusion_of(*value);
      if (!rows) {
        fields.refuse(*value, member.key, expected);
      } else if (number) {
        made_.readout_of[member.key] = std::move(*rows);
      } else {
        made_.readout = std::move(*rows);
      }
    }
    fields.finish();
  }

  support::SourceMap sources_;
  support::DiagnosticSink sink_;
  NoiseModel made_;
};

}  // namespace

Result<NoiseModel> read_noise(const std::string& path, const FileAccess& files) {
  Result<std::string> text = files.read(path);
  if (!text) return Failure(text.error());
  return NoiseReader(path).read(std::move(*text));
}

}  // namespace libqsim::standards
