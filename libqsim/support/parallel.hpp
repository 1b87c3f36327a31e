// Threads, in one place: the only user of OpenMP. Work is cut into chunks whose number and bounds do not depend on the number of
// threads, so that results do not either.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>

namespace libqsim::support {

// Calls work(context, chunk) once for every chunk in [0, chunk_count), on up to thread_count threads. Chunks are dealt out in order, and
// the same chunk may run on another thread next time. Works in a child after fork().
void run_chunks(std::uint64_t chunk_count, std::uint32_t thread_count, void (*work)(void* context, std::uint64_t chunk), void* context);

template <class Work>
void parallel_for(std::uint64_t chunk_count, std::uint32_t thread_count, Work&& work) {
  run_chunks(
      chunk_count, thread_count, [](void* context, std::uint64_t chunk) { (*static_cast<std::remove_reference_t<Work>*>(context))(chunk); },
      const_cast<void*>(static_cast<const void*>(&work)));
}

// The number of the running thread in [0, thread_count) inside run_chunks, for scratch memory.
std::uint32_t thread_number();

// The sum by a fixed tree: neighbours first.
double tree_sum(std::span<double> values);

}  // namespace libqsim::support
