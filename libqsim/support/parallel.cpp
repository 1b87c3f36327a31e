#include "libqsim/support/parallel.hpp"

#include <omp.h>
#include <pthread.h>

#include <algorithm>
#include <atomic>
#include <thread>
#include <utility>

namespace libqsim::support {
namespace {

// Set in a child of fork(): the parent's pool of threads, which OpenMP remembers for this thread, does not exist there.
std::atomic<bool> pool_is_lost{false};

// Not OpenMP's number: whoever calls may itself be a thread of a region, with a number of that region.
thread_local std::uint32_t number_in_chunks = 0;

// The caller's own number comes back when the work is done.
struct NumberGuard {
  explicit NumberGuard(std::uint32_t number) : before(std::exchange(number_in_chunks, number)) {}
  ~NumberGuard() { number_in_chunks = before; }
  NumberGuard(const NumberGuard&) = delete;
  NumberGuard& operator=(const NumberGuard&) = delete;
  std::uint32_t before;
};

void watch_forks() {
  static const int registered = pthread_atfork(nullptr, nullptr, [] { pool_is_lost.store(true, std::memory_order_relaxed); });
  static_cast<void>(registered);
}

void run_region(std::uint64_t chunk_count, std::uint32_t thread_count, void (*work)(void*, std::uint64_t), void* context) {
  const auto threads = static_cast<int>(std::min<std::uint64_t>(thread_count, chunk_count));
#pragma omp parallel num_threads(threads)
  {
    const NumberGuard guard(static_cast<std::uint32_t>(omp_get_thread_num()));
#pragma omp for schedule(dynamic, 1)
    for (std::uint64_t chunk = 0; chunk < chunk_count; ++chunk) work(context, chunk);
  }
}

}  // namespace

void run_chunks(std::uint64_t chunk_count, std::uint32_t thread_count, void (*work)(void*, std::uint64_t), void* context) {
  if (thread_count <= 1 || chunk_count <= 1) {
    const NumberGuard guard(0);
    for (std::uint64_t chunk = 0; chunk < chunk_count; ++chunk) work(context, chunk);
    return;
  }
  watch_forks();
  if (pool_is_lost.load(std::memory_order_relaxed)) {
    std::thread([=] { run_region(chunk_count, thread_count, work, context); }).join();
  } else {
    run_region(chunk_count, thread_count, work, context);
  }
}

std::uint32_t thread_number() { return number_in_chunks; }

double tree_sum(std::span<double> values) {
  if (values.empty()) return 0;
  if (values.size() == 1) return values[0];
  const std::size_t half = values.size() / 2;
  return tree_sum(values.first(half)) + tree_sum(values.subspan(half));
}

}  // namespace libqsim::support
