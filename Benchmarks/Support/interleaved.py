"""Runs what is compared in turns, so that a machine that slows down slows all alike, and prints medians and ratios."""
import statistics


def interleave(contestants, rounds, log=None):
    """`contestants`: name → a function that measures once and returns a dictionary of numbers, or raises.

    Returns name → list of those dictionaries, and name → the error of one that failed: it is asked no more."""
    results, errors = {name: [] for name in contestants}, {}
    for number in range(rounds):
        for name, measure in contestants.items():
            if name in errors:
                continue
            try:
                results[name].append(measure())
            except Exception as error:  # one that fails must not hide the others
                errors[name] = f"{type(error).__name__}: {error}"
            if log:
                log(f"round {number + 1}/{rounds} {name}: {results[name][-1] if name not in errors else errors[name]}")
    return results, errors


def median(results, name, key):
    values = [result[key] for result in results[name] if result.get(key) is not None]
    return statistics.median(values) if values else None


def spread(results, name, key):
    """From the least to the greatest, as a part of the median."""
    values = [result[key] for result in results[name] if result.get(key) is not None]
    return (max(values) - min(values)) / statistics.median(values) if values else None


def table(headings, rows):
    """A Markdown table."""
    lines = ["| " + " | ".join(headings) + " |", "| --- |" + " ---: |" * (len(headings) - 1)]
    lines += ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows]
    return "\n".join(lines)


def number(value, digits=3):
    if value is None:
        return "–"
    if value >= 1000:
        return f"{value:,.0f}"
    return f"{value:.{digits}g}"
