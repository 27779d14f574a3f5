"""Counts the symbols that `viendan extract --format jsonl` found, by the plans that cite them."""
import collections
import json
import sys

plans = collections.Counter()
for line in sys.stdin:
    document = json.loads(line)
    plans.update({citation["symbol"] for citation in document["citations"] if citation.get("symbol")})
for symbol, count in sorted(plans.items(), key=lambda pair: (-pair[1], pair[0])):
    print(count, symbol)
