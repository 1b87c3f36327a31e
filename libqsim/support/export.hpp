#pragma once

// Marks the symbols that the shared library exports; everything else is hidden.
#define LIBQSIM_API __attribute__((visibility("default")))
