"""Where the profiles, drafts and proposals lie."""

import os
import pathlib


def folder():
    """The folder of the standards: what LIBQSIM_DATA says, else share/libqsim/standards of the prefix that this package lies in, else ""."""
    given = os.environ.get("LIBQSIM_DATA")
    if given:
        return given
    for parent in pathlib.Path(__file__).resolve().parents:
        candidate = parent / "share" / "libqsim" / "standards"
        if candidate.is_dir():
            return str(candidate)
    return ""
