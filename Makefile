.PHONY: setup build run test fuzz quality properties bench bench-smoke lint clean

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
	@python3 Tests/Quality/test_quality.py
	@python3 Tests/Watching/test_watching.py
	@python3 Tests/RoundTrip/test_slices.py

quality: build
	@python3 tools/quality.py

# How fast: prints a table, writes out/benchmarks.json and docs/benchmarks.md. The smoke run only shows that it works.
bench bench-smoke: build
	@swift build -c release --package-path Benchmarks
	@python3 Benchmarks/bench.py $(if $(filter bench-smoke,$@),--smoke)

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

clean:
	@rm -rf .build out
