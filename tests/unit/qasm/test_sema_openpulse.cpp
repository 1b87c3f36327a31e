// Calibrations in OpenPulse, by openpulse.rst and pulses.rst.
#include <doctest/doctest.h>

#include "libqsim/qasm/parser.hpp"
#include "libqsim/qasm/syntax_printer.hpp"
#include "libqsim/support/arena.hpp"
#include "tests/support/analyzed.hpp"

using libqsim::tests::findings;

namespace {

/// In the order of lines; the body begins at line 2.
std::string in_cal(const std::string& body) { return findings("defcalgrammar \"openpulse\"; cal {\n" + body + "\n}\n", "openqasm3.1"); }
std::string in_defcal(const std::string& body, const std::string& header = "x $0") {
  return findings("defcalgrammar \"openpulse\"; cal { extern port d0; extern frame f; extern frame g; waveform w = [1, 0.5im]; }\ndefcal " +
                      header + " {\n" + body + "\n}\n",
                  "openqasm3.1");
}

}  // namespace

TEST_CASE("openpulse.rst: ports, frames and waveforms") {
  CHECK(
      in_cal("extern port drive0;\nextern frame xy;\nframe a = newframe(drive0, 5e9, 0.0);\nframe b = newframe(drive0, 5.1e9, pi / 4);") ==
      "");
  CHECK(in_cal("waveform arb = [1+0im, 0+1im, 1/sqrt(2)+1/sqrt(2)im];\n"
               "extern gaussian(complex[float[size]] amp, duration d, duration sigma) -> waveform;\n"
               "extern unnamed(complex[float[64]], duration) -> waveform;\n"
               "waveform wf = gaussian(0.5 + 0.1im, 160dt, 40dt);\nwaveform m = mix(wf, arb);\nwaveform s = scale(wf, 0.5);") == "");
  CHECK(in_cal("array[frame, 8] frames;\nfor int i in [0:7] {\n  shift_phase(frames[i], pi / 8);\n}") == "");
  CHECK(in_cal("float frame_count = 2;\nangle port = 1.0;\nport = 2.0;") == "");
}

TEST_CASE("openpulse.rst: frames are read and changed") {
  CHECK(in_cal("extern frame frame1;\nextern frame frame2;\nangle temp1 = get_phase(frame1);\nangle temp2 = get_phase(frame2);\n"
               "set_phase(frame1, temp2);\nset_phase(frame2, temp1);\nset_frequency(frame1, get_frequency(frame2) + 300e6);\n"
               "shift_frequency(frame2, 1e6);\ndelay[13ns] frame1;\ndelay[10ns] frame1 frame2;\nbarrier frame1, frame2;\n"
               "barrier frame1 frame2;") == "");
}

TEST_CASE("openpulse.rst: the examples of capture, cross-resonance and multiplexed readout") {
  CHECK(findings(
            "defcalgrammar \"openpulse\";\ncal {\n  extern boxcar(waveform input) -> complex[float[64]];\n"
            "  extern discriminate(complex[float[64]] iq) -> bit;\n  extern port m0;\n  extern port cap0;\n}\n"
            "defcal measure $0 -> bit {\n  frame stimulus_frame = newframe(m0, 5e9, 0);\n  frame capture_frame = newframe(cap0, 5e9, 0);\n"
            "  waveform meas_wf = gaussian_square(1.0, 16000dt, 262dt, 13952dt);\n  play(stimulus_frame, meas_wf);\n"
            "  barrier stimulus_frame, capture_frame;\n  waveform raw_output = capture_v1(capture_frame, 16000dt);\n"
            "  complex[float[32]] iq = boxcar(raw_output);\n  bit result = discriminate(iq);\n  return result;\n}\n",
            "openqasm3.0") == "");
  CHECK(
      findings("defcalgrammar \"openpulse\";\ncal {\n  extern port d0;\n  extern port d1;\n  frame frame0 = newframe(d0, 5.0e9, 0);\n}\n"
               "defcal cross_resonance $0, $1 {\n  waveform wf1 = gaussian_square(1., 1024dt, 128dt, 32dt);\n  /*** Do pre-rotation ***/\n"
               "  frame temp_frame = newframe(d1, get_frequency(frame0), get_phase(frame0));\n  play(frame0, wf1);\n  play(temp_frame, "
               "wf1);\n}\n",
               "openqasm3.0") == "");
  CHECK(in_defcal(
            "bit[2] b;\nwaveform k = constant(amp=1, d=100dt);\ndelay[10ns] f g;\nb[0] = capture(f, k);\nb[1] = capture(g, k);\nreturn b;",
            "readout $0, $1 -> bit[2]") == "");
  CHECK(in_defcal("rz(pi/2) $0; rz(-pi/2) $1;\nbarrier $0, $1;\nplay(f, w);", "cx $1, $0") == "");
}

TEST_CASE("openpulse.rst: what its text leaves to the target is taken") {
  CHECK(in_cal("vendor_tune(f7, \"a string\", $3);\nset_scale(0.5, f7);") ==
        "(2:openpulse_undeclared) (2:openpulse_undeclared) (3:openpulse_undeclared)");
  CHECK(in_defcal("play(drive, constant(0.1, 100e-6));") == "(3:openpulse_undeclared)");
  CHECK(findings("defcalgrammar \"vendor\";\ncal { play((((; }\n", "openqasm3.1") == "(1:unknown_calibration_grammar)");
  CHECK(findings("cal { any text ) of ( no grammar }\n", "openqasm3.1") == "");
  CHECK(findings("defcalgrammar \"openpulse\";\ndefcalgrammar \"vendor\";\ncal { ; ) }\n", "openqasm3.1") ==
        "(2:unknown_calibration_grammar)");
}

TEST_CASE("the notation of the specification's example is kept as text, comments in it or not") {
  CHECK(in_defcal("play drive($0), gaussian(...);") == "");
  CHECK(in_defcal("// older\n{ shift_phase /* its frame */\n drive($0, \"cr1\"); }") == "");
  CHECK(in_defcal("// play drive($0)\nplay(f, w)) ; /* shift_phase drive */ display f1;") == "4:expected_after");
}

TEST_CASE("openpulse.rst: faults of syntax are found at their lines") {
  CHECK(in_cal("extern port d0;\nframe f = newframe(d0, 5e9, 0.0;\nextern port d1;") == "3:expected_token");
  CHECK(in_cal("frame f newframe(d0, 5e9, 0.0);") == "2:expected_after");
  CHECK(in_cal("play(f, w)) ;") == "2:expected_after");
  CHECK(findings("defcalgrammar \"openpulse\";\ndefcal x $0 { { } }\n", "openqasm3.0") == "");  // the grammar's NestedCalibrationBlock
  CHECK(in_cal("cal { }") == "2:nested_calibration");
  CHECK(in_cal("defcal x $0 { }") == "2:nested_calibration");
  CHECK(in_cal("defcalgrammar \"other\";") == "2:nested_calibration");
  CHECK(findings("port p;\n", "openqasm3.1") == "1:undeclared_gate 1:undeclared_name");
  CHECK(findings("defcalgrammar \"openpulse\"; cal { x\n", "openqasm3.1") == "1:unclosed_delimiter");
}

TEST_CASE("openpulse.rst: instructions take what their signatures say") {
  CHECK(in_defcal("play(f);") == "3:wrong_argument_count");
  CHECK(in_defcal("play(d0, w);") == "3:openpulse_argument");
  CHECK(in_defcal("play(f, f);") == "3:openpulse_argument");
  CHECK(in_defcal("play(f, 0.5);") == "3:openpulse_argument");
  CHECK(in_defcal("frame h = newframe(d0, 5e9);") == "3:wrong_argument_count");
  CHECK(in_defcal("frame h = newframe(f, 5e9, 0);") == "3:openpulse_argument");
  CHECK(in_defcal("set_phase(w, pi);") == "3:openpulse_argument");
  CHECK(in_defcal("shift_phase(f, d0);") == "3:openpulse_argument");
  CHECK(in_defcal("get_phase();") == "3:wrong_argument_count");
  CHECK(in_defcal("shift_frequency(f, 1e6, 2);") == "3:wrong_argument_count");
  CHECK(in_defcal("float[64] x = get_phase(d0);") == "3:openpulse_argument");
  CHECK(in_defcal("capture_v1();") == "3:wrong_argument_count");
  CHECK(in_defcal("delay[10ns] w;") == "3:openpulse_operand");
  CHECK(in_defcal("barrier f, d0;") == "3:openpulse_operand");
  CHECK(in_defcal("extern tone(frame, float[64]) -> waveform;\nplay(f, tone(f, 1.0));\nplay(f, tone(1.0, f));\nplay(f, tone(f));") ==
        "5:openpulse_argument 5:openpulse_argument 6:wrong_argument_count");
}

TEST_CASE("openpulse.rst: values are of their types") {
  CHECK(in_defcal("frame h = w;") == "3:cannot_convert");
  CHECK(in_defcal("frame h = 5e9;") == "3:cannot_convert");
  CHECK(in_defcal("waveform v = f;") == "3:cannot_convert");
  CHECK(in_defcal("float[64] x = f;") == "3:cannot_convert");
  CHECK(in_defcal("waveform v = play(f, w);") == "3:cannot_convert");
  CHECK(in_defcal("w = f;") == "3:cannot_convert");
  CHECK(in_defcal("w = [0.1, 0.2];") == "");
  CHECK(in_defcal("float[64] x = 2 * f;") == "3:no_such_unary_operation");
  CHECK(in_defcal("f(1);") == "3:not_callable");
  CHECK(in_defcal("return f;", "measure $0 -> bit") == "3:cannot_convert");
}

TEST_CASE("pulses.rst: cal blocks share a scope, which defcals see and the program does not") {
  const std::string head = "defcalgrammar \"openpulse\";\nconst float freq = 5.9e9;\n";
  CHECK(findings(head + "cal { extern port d0; float g = 5e9; }\ncal { frame f = newframe(d0, freq, 0.0); }\n"
                        "defcal x $0 { set_frequency(f, g); }\n",
                 "openqasm3.1") == "");
  CHECK(findings(head + "cal { float g = 5e9; }\nfloat h = g;\n", "openqasm3.1") == "4:undeclared_name");
  CHECK(findings(head + "cal { float g = 1.0; }\ncal { float g = 2.0; }\n", "openqasm3.1") == "4:redeclared_name");
  CHECK(findings(head + "cal { extern port d0; }\ncal { extern port d0; }\n", "openqasm3.1") == "");
  CHECK(findings(head + "defcal x $0 { waveform v = [1]; }\ndefcal x $1 { waveform v = [1]; }\n", "openqasm3.1") == "");
  CHECK(findings(head + "for int i in [0:2] {\n  duration d = i * 4dt;\n  cal { waveform v = constant(0.5, d); }\n}\n", "openqasm3.1") ==
        "");
  CHECK(in_cal("return;") == "2:return_outside");
  CHECK(in_cal("break;") == "2:jump_outside_loop");
  CHECK(in_cal("def twice(frame h) -> angle {\n  return 2 * get_phase(h);\n}\nextern frame k;\nset_phase(k, twice(k));") == "");
}

TEST_CASE("pulses.rst: a calibration's duration is known before it runs") {
  CHECK(in_defcal("delay[d] f;", "wait(duration d) $0") == "3:calibration_duration");
  CHECK(in_defcal("delay[2 * n * 10ns] f;", "wait(int n) $0") == "3:calibration_duration");
  CHECK(in_defcal("delay[d] f;", "delay(duration d) $0") == "");
  CHECK(in_defcal("bit b = capture_v2(f, w);\nif (b == 1) {\n  play(f, w);\n}", "reset $0") == "4:calibration_duration");
  CHECK(in_defcal("bit b = capture_v2(f, w);\nif (b == 1) {\n  play(f, w);\n} else {\n  delay[100dt] f;\n}", "reset $0") == "");
  CHECK(in_defcal("bit b = capture_v2(f, w);\nif (b == 1) {\n  delay[10ns] f;\n} else {\n  delay[20ns] f;\n}", "reset $0") ==
        "4:calibration_duration");
  CHECK(in_defcal("bit b = capture_v2(f, w);\nif (b == 1) {\n  delay[10ns] f;\n} else {\n  delay[20dt] f;\n}", "reset $0") == "");
  CHECK(in_defcal("bit b = capture_v2(f, w);\nif (b == 1) {\n  shift_phase(f, pi);\n}", "reset $0") == "");
  CHECK(in_defcal("if (true) {\n  play(f, w);\n}") == "");
}

TEST_CASE("pulses.rst: what a cal block does to qubits is not executed, and that is said once") {
  CHECK(findings("defcalgrammar \"openpulse\";\ncal {\n  extern frame f;\n  play(f, [1]);\n}\ncal { play(f, [1]); }\n", "openqasm3.1") ==
        "(2:calibration_not_executed)");
}

TEST_CASE("a calibration's text is kept, and its tree tells what it says") {
  const std::string text = "defcalgrammar \"openpulse\";\ncal {  // kept\n  extern port  d0; }\n";
  libqsim::support::SourceMap sources;
  libqsim::support::Arena arena;
  libqsim::support::DiagnosticSink sink(sources);
  const auto file = sources.add("test.qasm", text);
  const auto tree = libqsim::qasm::parse(sources, file, {}, arena, sink);
  CHECK(libqsim::qasm::print(tree) == text);
}
