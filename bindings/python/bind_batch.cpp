#include "arguments.hpp"
#include "bind.hpp"
#include "libqsim/run/batch.hpp"
#include "python_result.hpp"
#include "watch.hpp"

namespace libqsim::python {

namespace {

constexpr const char* batch_doc = R"(run_batch(program, inputs=None, **options)
--

Run a program with many inputs, or many programs: small ones side by side, one a thread. The GIL is released meanwhile.

program: one Program for all runs, or a sequence of them, one a run.
inputs: a sequence of dicts of inputs, one a run; or one dict for all runs, or None, where program is a sequence.
options: as for run, but for inputs. Run i draws with the seed `seed + i` (modulo 2**64).

Returns a list of RunResult; result i is that of run(program, inputs=inputs[i], seed=seed + i, ...), to the last bit.
Raises QasmError with the diagnostics of the first run that fails; ValueError where lengths differ.)";

bool is_sequence(const py::object& value) { return py::isinstance<py::sequence>(value); }

std::vector<BatchEntry> entries_of(const py::object& program, const py::object& inputs) {
  const bool many_programs = !py::isinstance<Program>(program);
  const bool many_inputs = is_sequence(inputs);
  if (!many_programs && !many_inputs) throw py::type_error("inputs must be a sequence of dicts, one a run");
  const std::size_t count = py::len(many_programs ? program : inputs);
  if (many_programs && many_inputs && py::len(inputs) != count) throw py::value_error("there must be as many inputs as programs");
  std::vector<BatchEntry> entries;
  entries.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    const auto item = [i](const py::object& list) { return py::object(list[py::int_(i)]); };
    entries.push_back({(many_programs ? item(program) : program).cast<Program>(), input_texts(many_inputs ? item(inputs) : inputs)});
  }
  return entries;
}

py::list run_many(const py::object& program, const py::object& inputs, const py::kwargs& arguments) {
  const std::vector<BatchEntry> entries = entries_of(program, inputs);
  RunOptions options = run_options(arguments);
  py::list list;
  for (RunResult& result : watched(options, progress_of(arguments), [&] { return run_batch(entries, options); }))
    list.append(PythonResult(std::move(result)));
  return list;
}

}  // namespace

void bind_batch(py::module_& module) { module.def("run_batch", &run_many, py::arg("program"), py::arg("inputs") = py::none(), batch_doc); }

}  // namespace libqsim::python
