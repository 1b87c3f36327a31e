#include "libqsim/run/gradient.hpp"

#include "libqsim/execute/gradient.hpp"
#include "libqsim/run/inputs.hpp"
#include "libqsim/run/program_data.hpp"
#include "libqsim/run/settings.hpp"
#include "libqsim/run/stop_flag.hpp"

namespace libqsim {

namespace {

bool is_real(const ir::Type& type) { return type.is(ir::TypeKind::floating) || type.is(ir::TypeKind::angle); }

/// The inputs that a derivative can be taken by, with their elements in one list.
std::vector<execute::InputElement> list_inputs(const ir::Program& program, std::vector<Derivative>& derivatives) {
  std::vector<execute::InputElement> elements;
  const std::vector<ir::Slot>& slots = program.main().slots;
  for (std::uint32_t i = 0; i < slots.size(); ++i) {
    if (slots[i].role != ir::SlotRole::input) continue;
    const bool is_array = slots[i].type.is(ir::TypeKind::array);
    if (!is_real(is_array ? slots[i].type.shape->element : slots[i].type)) continue;
    Derivative derivative{slots[i].name, {}, {}};
    if (is_array) derivative.shape.assign(slots[i].type.shape->dimensions.begin(), slots[i].type.shape->dimensions.end());
    derivative.values.resize(is_array ? slots[i].type.shape->element_count() : 1);
    for (std::uint64_t element = 0; element < derivative.values.size(); ++element) elements.push_back({i, element});
    derivatives.push_back(std::move(derivative));
  }
  return elements;
}

}  // namespace

inline namespace v0 {

Result<Gradient> gradient(const Program& program, const std::map<std::string, double>& terms, const RunOptions& options) {
  RunOptions all = options;
  all.output.clear();
  all.shots = 0;
  auto settings = run::settings_of(all);
  if (!settings) return Failure(std::move(settings).error());
  support::DiagnosticSink sink = program.data().make_sink();
  settings->options.inputs = run::bind_inputs(program.data().program, settings->inputs, sink);
  if (sink.error_count() > 0) return Failure(sink.take());
  const run::StopFlag stopped(options.stop);
  settings->options.control.stop = stopped.get();

  Gradient gradient;
  const std::vector<execute::InputElement> elements = list_inputs(program.data().program, gradient.derivatives);
  const auto found = execute::gradient(program.data().program, {terms.begin(), terms.end()}, elements, settings->options, sink);
  if (!found) return Failure(found.error());
  gradient.value = found->value;
  auto next = found->derivatives.begin();
  for (Derivative& derivative : gradient.derivatives) {
    for (double& value : derivative.values) value = *next++;
  }
  return gradient;
}

}  // namespace v0
}  // namespace libqsim
