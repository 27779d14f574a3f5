.PHONY: setup build run test postgres spark browser api-test server-test load fuzz faults sanitize quality properties bench bench-smoke lint docs examples dist try-dist try-clone clean

# What --version tells; empty where there is no clone.
export VIENDAN_COMMIT := $(shell git describe --always --dirty --abbrev=12 --exclude '*' 2>/dev/null)
export VIENDAN_COMMIT_DAY := $(shell git show -s --format=%cs 2>/dev/null)

# Debian's own, whose packages setup installs; another may stand before it in the path.
PYTHON := $(firstword $(wildcard /usr/bin/python3) python3)

setup:
	@tools/setup.sh

build: setup
	@swift build -c release --product viendan

# Indexes our own plan texts, asks who cites a directive, and writes the reference table.
run: build
	@mkdir -p out
	@.build/release/viendan index corpus --index out/corpus.sqlite
	@.build/release/viendan cited-by 'Chỉ thị 30-CT/TW' --index out/corpus.sqlite
	@.build/release/viendan export --index out/corpus.sqlite --format xml --validate -o out/reference-table.xml

test: setup
	@swift build --build-tests
	@swift test --skip-build
	@$(PYTHON) Tests/Quality/test_quality.py
	@$(PYTHON) Tests/Watching/test_watching.py
	@$(PYTHON) Tests/RoundTrip/test_slices.py
	@$(PYTHON) Tests/Serving/test_serving.py
	@$(PYTHON) Tests/Postgres/test_servers.py
	@$(PYTHON) Tests/Postgres/test_writers.py Writers.test_four_at_once_make_the_index_of_one
	@$(PYTHON) Tests/Documentation/test_documentation.py

# Four writers of 20,000 plans in PostgreSQL make the index of one, also when writers and the server are killed ten times.
postgres: build
	@PLANS=20000 KILLS=10 VIENDAN=.build/release/viendan $(PYTHON) Tests/Postgres/test_writers.py

# The Spark job over 20,000 files on two executors, one of them killed; needs Java.
spark: build
	@PLANS=20000 $$(tools/python.sh Tests/Spark/requirements.txt) Tests/Spark/test_spark.py

# Walks the pages in Chromium as people do; PICTURES=FOLDER also takes pictures of them.
browser: build
	@$$(tools/python.sh Tests/Browser/requirements.txt) Tests/Browser/walk.py $(if $(PICTURES),--pictures $(PICTURES))

# Sends the API what its description allows, and what it forbids, and looks whether the answers are as described.
api-test: build
	@$$(tools/python.sh Tests/Serving/requirements.txt) Tests/Serving/conform.py

# Bad clients against a running server, and an index that comes and goes.
server-test: build
	@$(PYTHON) Tests/Serving/test_bad_clients.py

# Requests a second and their times over an index of a million citations; SOAK=300 goes on for five minutes.
load: build
	@swift build -c release --package-path Benchmarks
	@$(PYTHON) Tests/Serving/load.py $(if $(SOAK),--soak $(SOAK))

quality: build
	@$(PYTHON) tools/quality.py

# How fast: prints a table, writes out/benchmarks.json and docs/benchmarks.md. The smoke run only shows that it works.
bench bench-smoke: build
	@swift build -c release --package-path Benchmarks
	@$(PYTHON) Benchmarks/bench.py $(if $(filter bench-smoke,$@),--smoke)

# What must hold of the reading of any text, on random texts: in a release build, since there are very many.
properties: setup
	@swift build -c release --product properties
	@.build/release/properties --cases 100000
	@.build/release/properties --linear
	@.build/release/properties --extremes

# Reads mutated inputs for SECONDS_EACH seconds a target (20); see Tests/Fuzz.
fuzz: setup
	@tools/fuzz.sh

lint: setup
	@swift format lint --strict --recursive Sources Tests Package.swift Benchmarks/Sources Benchmarks/Package.swift

# Breaks things around the program, and writes what happened to docs/reliability.md. Wants root for some.
faults: build
	@$(PYTHON) Tests/Faults/faults.py

# The suites under AddressSanitizer and ThreadSanitizer: out/sanitize. Takes half an hour.
sanitize: setup
	@tools/sanitize.sh

# The example program as a package of its own.
examples: setup
	@swift build --package-path examples/swift --scratch-path .build-examples
	@.build-examples/debug/find-stale corpus/ke-hoach-so-tu-phap-binh-phuoc-2023.txt

# The libraries' documentation: out/docs.
docs: setup
	@tools/docs.sh

# out/dist: a tarball, a Debian package, a bill of materials. try-dist installs the package where there is no Swift.
dist: setup
	@tools/dist.sh

try-dist:
	@Tests/Packaging/try_dist.sh
	@Tests/Packaging/try_nginx.sh

# make run and make test from a new clone in a new Debian that has only Swift.
try-clone:
	@Tests/Packaging/try_clone.sh

clean:
	@rm -rf .build .build-* out
