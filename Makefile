.PHONY: setup build run test quality properties bench bench-smoke lint clean

setup:
	@command -v swift >/dev/null || { echo "viendan needs Swift 6.2 or later: see https://www.swift.org/install"; exit 2; }

build: setup
	@swift build -c release

run: build
	@printf '%s\n' \
	  'Thực hiện Chỉ thị số 30-CT/TW ngày 18/02/1998 của Bộ Chính trị (khóa VIII) và khoản 3 Điều 63 Bộ luật Lao động.' \
	  | .build/release/viendan extract -

test: setup
	@swift build
	@swift test
	@python3 Tests/Quality/test_quality.py

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

lint: setup
	@swift format lint --strict --recursive Sources Tests Package.swift Benchmarks/Sources Benchmarks/Package.swift

clean:
	@rm -rf .build out
