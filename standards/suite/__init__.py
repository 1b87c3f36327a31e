"""The conformance suite's own program: Python 3.11's standard library alone, so that it runs from a bare clone."""
