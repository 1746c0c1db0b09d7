# Python loads this in Orca. Its log is written line by line, so that a test reads each word when it is said.
import builtins

plain_open = builtins.open


def open_by_line(file, mode="r", *rest, **named):
    if str(file).endswith("speech.log"):
        return plain_open(file, mode, buffering=1)
    return plain_open(file, mode, *rest, **named)


builtins.open = open_by_line
