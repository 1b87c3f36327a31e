// qsim plan FILE
#include <fmt/format.h>

#include <memory>

#include "libqsim/cli/arguments.hpp"
#include "libqsim/cli/document.hpp"
#include "libqsim/cli/program_entry.hpp"
#include "libqsim/cli/session.hpp"
#include "libqsim/cli/verb.hpp"
#include "libqsim/engines/memory.hpp"
#include "libqsim/run/result_data.hpp"
#include "libqsim/support/json_text.hpp"

namespace libqsim::cli {

namespace {

/// The program's warnings, and what a run would say of a plan that does not fit.
Diagnostics diagnostics_of(const Program& program, const Plan& plan) {
  Diagnostics diagnostics = program.diagnostics();
  if (plan.fits()) return diagnostics;
  engines::Request request;
  request.qubit_count = plan.qubit_count();
  const bool single = plan.data().precision == Precision::single_precision;
  request.precision = single ? plan::Precision::single_precision : plan::Precision::double_precision;
  diagnostics.push_back(engines::memory_diagnostic(request, plan.data().estimate));
  return diagnostics;
}

std::string entry_of(const std::string& path, const Program& program, const Plan& plan) {
  using support::json_number;
  return fmt::format(
      "{{{},\"method\":{},\"state_qubits\":{},\"gates\":{},\"branches\":{},\"memory\":{{\"needed\":{},\"available\":{},\"fits\":{},"
      "\"largest_qubits\":{}}},\"predicted_seconds\":{},\"steps\":{},\"diagnostics\":{}}}",
      program_fields(path, program), support::json_string(plan.method()), plan.qubit_count(), plan.gate_count(), plan.branch_count(),
      plan.memory_bytes(), plan.memory_available_bytes(), plan.fits(), plan.largest_qubit_count(), json_number(plan.predicted_seconds()),
      support::json_string(plan.steps_text()), support::to_json(diagnostics_of(program, plan)));
}

int plan_program(RunArguments& arguments, bool brief, Session& session) {
  Document document("plan");
  const auto program = parse_file(arguments.path, arguments.read.options);
  if (!program) return refuse(document, arguments.path, program.error(), arguments.format, session);
  const Session::Stoppable stoppable(session);
  arguments.options.stop = stoppable.token();
  const auto plan = api::plan(*program, arguments.options);
  add_inputs(document, *program);
  if (!plan) return refuse(document, *program, plan.error(), arguments.format, session);
  const int status = plan->fits() ? status_ok : status_unsupported;
  if (!arguments.format.json()) {
    session.print(diagnostics_of(*program, *plan));
    return session.write(brief ? plan->summary() : plan->text(), arguments.format.output_path) ? status : status_usage;
  }
  document.add_to_digest(fmt::format("planned {} {}", program->profile(), program->files().front().sha256));
  document.add_result(entry_of(arguments.path, *program, *plan));
  return session.write(document.text(!arguments.format.no_timing), arguments.format.output_path) ? status : status_usage;
}

}  // namespace

void setup_plan(Command& command, Session& session) {
  auto arguments = std::make_shared<RunArguments>();
  auto brief = std::make_shared<bool>(false);
  arguments->add_to(command);
  command.add_flag("--brief", *brief, "leave out the steps");
  command.on_call([arguments, brief, &session] { return plan_program(*arguments, *brief, session); });
}

}  // namespace libqsim::cli
