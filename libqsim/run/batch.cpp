#include "libqsim/run/batch.hpp"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <optional>
#include <thread>

#include "libqsim/engines/memory.hpp"
#include "libqsim/execute/plan_cache.hpp"
#include "libqsim/execute/qubit_map.hpp"
#include "libqsim/run/program_data.hpp"
#include "libqsim/run/settings.hpp"
#include "libqsim/run/simulate_with.hpp"
#include "libqsim/support/parallel.hpp"

namespace libqsim {

namespace {

/// States up to this size run side by side: several fit in the caches, and one alone leaves threads idle.
constexpr std::uint32_t most_side_by_side_qubits = 20;

class Batch {
 public:
  Batch(const std::vector<BatchEntry>& entries, const RunOptions& options, run::Settings settings)
      : entries_(entries), options_(options), settings_(std::move(settings)), results_(entries.size()), first_failed_(entries.size()) {}

  Result<std::vector<RunResult>> run() {
    if (auto faults = make_room(); !faults.empty()) return Failure(std::move(faults));
    const plan::Options plan_options{settings_.options.request.precision, plan::Start::any, settings_.options.naive_plans};
    plans_.reserve(workers_);
    for (std::uint32_t worker = 0; worker < workers_; ++worker) plans_.emplace_back(settings_.options.request.machine, plan_options);
    support::parallel_for(entries_.size(), workers_, [&](std::uint64_t entry) { run_entry(entry); });
    if (first_failed_ < entries_.size()) return Failure(std::move(failure_));
    std::vector<RunResult> results;
    results.reserve(results_.size());
    for (auto& result : results_) results.push_back(std::move(*result));
    return results;
  }

 private:
  /// How many run side by side. All that is held at once is estimated before anything is allocated.
  Diagnostics make_room() {
    engines::Request request = settings_.options.request;
    std::uint64_t kept_bytes = 0;
    for (const BatchEntry& entry : entries_) {
      const std::uint32_t qubits = execute::map_qubits(entry.program.data().program, settings_.wants.all_qubits()).state_qubit_count();
      request.qubit_count = std::max(request.qubit_count, qubits);
      const std::uint64_t amplitudes = std::uint64_t{1} << std::min(qubits, 56U);
      if (settings_.wants.state) kept_bytes += amplitudes * (request.precision == plan::Precision::single_precision ? 8 : 16);
      if (settings_.wants.probabilities) kept_bytes += amplitudes * sizeof(double);
    }
    engines::Estimate estimate = settings_.options.engine->estimate(request);
    const std::uint64_t one = estimate.needed_bytes;
    const std::uint64_t threads = request.thread_count > 0 ? request.thread_count : request.machine.core_count;
    workers_ = static_cast<std::uint32_t>(std::clamp<std::uint64_t>(entries_.size(), 1, threads));
    const bool side_by_side = request.qubit_count <= most_side_by_side_qubits && workers_ * one + kept_bytes <= estimate.available_bytes;
    // Extern functions are the caller's: they are called by its thread alone.
    if (!side_by_side || !options_.externs.empty()) workers_ = 1;
    estimate.needed_bytes = one > ~kept_bytes ? ~std::uint64_t{0} : one + kept_bytes;
    if (!estimate.fits()) return {engines::memory_diagnostic(request, estimate)};
    return {};
  }

  void run_entry(std::uint64_t index) {
    if (index > first_failed_.load(std::memory_order_relaxed)) return;
    run::Settings settings = settings_;
    for (const auto& [name, value] : entries_[index].inputs) settings.inputs[name] = value;
    settings.options.seed += index;
    settings.options.plans = &plans_[support::thread_number()];
    if (workers_ > 1) settings.options.request.thread_count = 1;
    // Progress is told by the calling thread alone.
    settings.options.control.progress = nullptr;
    if (options_.progress && std::this_thread::get_id() == caller_) {
      settings.options.control.progress = [&](double share) { report(share); };
    }
    auto result = run::simulate_with(entries_[index].program.data(), settings, options_.stop);
    done_.fetch_add(1, std::memory_order_relaxed);
    if (result) {
      results_[index] = std::move(result).value();
    } else {
      note_failure(index, std::move(result).error());
    }
  }

  void report(double share) const {
    const double done = static_cast<double>(done_.load(std::memory_order_relaxed)) + share;
    options_.progress(std::min(1.0, done / static_cast<double>(entries_.size())));
  }

  /// The first in the order of the entries is told, whichever thread comes first.
  void note_failure(std::uint64_t index, Diagnostics diagnostics) {
    const std::lock_guard lock(mutex_);
    if (index >= first_failed_) return;
    first_failed_ = index;
    failure_ = std::move(diagnostics);
  }

  const std::vector<BatchEntry>& entries_;
  const RunOptions& options_;
  const run::Settings settings_;
  const std::thread::id caller_ = std::this_thread::get_id();
  std::uint32_t workers_ = 1;
  std::vector<execute::PlanCache> plans_;  // one a worker
  std::vector<std::optional<RunResult>> results_;
  std::atomic<std::uint64_t> done_{0};
  std::atomic<std::uint64_t> first_failed_;
  std::mutex mutex_;
  Diagnostics failure_;
};

}  // namespace

inline namespace v0 {

Result<std::vector<RunResult>> run_batch(const std::vector<BatchEntry>& entries, const RunOptions& options) {
  auto settings = run::settings_of(options);
  if (!settings) return Failure(std::move(settings).error());
  return Batch(entries, options, std::move(settings).value()).run();
}

}  // namespace v0
}  // namespace libqsim
