// Writes passes: splits a pass's gates into blocks, and puts every qubit back in its place at the end.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "libqsim/plan/block_writer.hpp"

namespace libqsim::plan {

class PassWriter {
 public:
  PassWriter(const Geometry& geometry, const ItemList& list, Program& program)
      : geometry_(geometry), list_(list), program_(program), blocks_(geometry, list, program) {}

  // `qubits` are the tile's, ascending.
  void write(std::vector<std::uint32_t> items, std::vector<Qubit> qubits);
  // Applies what is left when all gates have been written.
  void finish();

 private:
  bool whole_state() const { return geometry_.tile_qubits == geometry_.stored_qubits; }
  Pass begin(std::vector<Qubit> qubits, std::vector<Qubit>& order) const;
  void end(Pass pass, const Layout& layout);
  void bring_lanes_home(Layout& layout);
  void bring_positions_home(Layout& layout);
  std::vector<std::uint32_t> next_uses(std::span<const std::uint32_t> items) const;

  const Geometry& geometry_;
  const ItemList& list_;
  Program& program_;
  BlockWriter blocks_;
};

}  // namespace libqsim::plan
