#include "libqsim/support/parallel.hpp"

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <vector>

#include "libqsim/support/aligned_buffer.hpp"

using namespace libqsim::support;

TEST_CASE("every chunk runs once, for any number of threads") {
  for (const std::uint32_t threads : {1U, 2U, 3U, 8U}) {
    std::vector<std::atomic<int>> visits(1000);
    parallel_for(visits.size(), threads, [&](std::uint64_t chunk) { ++visits[chunk]; });
    for (const auto& count : visits) CHECK(count == 1);
  }
}

TEST_CASE("threads work in a child after fork") {
  std::atomic<int> sum{0};
  parallel_for(100, 2, [&](std::uint64_t) { ++sum; });
  const pid_t child = fork();
  if (child == 0) {
    std::atomic<int> count{0};
    alarm(20);  // a deadlock ends the child by a signal
    parallel_for(100, 2, [&](std::uint64_t) { ++count; });
    parallel_for(100, 2, [&](std::uint64_t) { ++count; });
    _exit(count == 200 ? 0 : 1);
  }
  int status = -1;
  REQUIRE(waitpid(child, &status, 0) == child);
  CHECK(WIFEXITED(status));
  CHECK(WEXITSTATUS(status) == 0);
  CHECK(sum == 100);
}

TEST_CASE("threads are numbered from 0 also where the caller is a thread of a region of its own") {
  std::atomic<int> wrong{0};
  const auto number_below = [&](std::uint32_t threads) {
    parallel_for(16, threads, [&](std::uint64_t) { wrong += thread_number() >= threads; });
  };
#pragma omp parallel num_threads(3)
  {
    number_below(1);
    number_below(2);
  }
  CHECK(wrong == 0);
  parallel_for(4, 2, [&](std::uint64_t) {
    const std::uint32_t before = thread_number();
    number_below(1);
    wrong += thread_number() != before;
  });
  CHECK(wrong == 0);
}

TEST_CASE("a tree sum adds everything") {
  std::vector<double> values;
  CHECK(tree_sum(values) == 0);
  for (int i = 1; i <= 1000; ++i) values.push_back(i);
  CHECK(tree_sum(values) == 500500);
}

TEST_CASE("large buffers are kept for the next one of their size") {
  release_kept_buffers();
  constexpr std::size_t size = std::size_t{8} << 20;
  const void* first = nullptr;
  {
    const AlignedBuffer buffer = AlignedBuffer::allocate(size);
    REQUIRE(buffer);
    first = buffer.data();
    CHECK(reinterpret_cast<std::uintptr_t>(first) % (std::size_t{2} << 20) == 0);
  }
  CHECK(kept_buffer_bytes() == size);
  {
    const AlignedBuffer again = AlignedBuffer::allocate(size);
    CHECK(again.data() == first);
    CHECK(kept_buffer_bytes() == 0);
  }
  release_kept_buffers();
  CHECK(kept_buffer_bytes() == 0);
  CHECK(reinterpret_cast<std::uintptr_t>(AlignedBuffer::allocate(1000).data()) % AlignedBuffer::alignment == 0);
}
