# Every target installs what it needs and says so; nothing but Debian packages.

SWIFT_SOURCES = Package.swift Events Projections Sources Tests

.DEFAULT_GOAL := help
.PHONY: help setup demo test long test-office lint format bench build release

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## install the Debian packages that all targets need
	@tools/setup build test lint

demo: ## make a made-up registry and follow a reported figure down to one entry
	@tools/setup build
	@tools/demo

test: ## build and run all tests
	@tools/setup build test
	swift build --build-tests
	tools/run-tests

long: ## run the tests that draw or kill at random for longer: a million seals, 400 kills
	@tools/setup build test
	swift build --build-tests
	tools/run-long

test-office: ## open what reports are written to in other programs
	@tools/setup build office
	swift build --product varde
	tools/test-office

lint: ## check the format, the imports against the architecture, and the tree
	@tools/setup lint
	swift format lint --strict --recursive --parallel $(SWIFT_SOURCES)
	tools/test-check-imports
	tools/check-imports
	tools/check-tree
	tools/check-texts

format: ## rewrite the Swift files in the project's format
	swift format format --in-place --recursive --parallel $(SWIFT_SOURCES)

bench: ## measure speed with the release build
	@tools/setup build
	@tools/bench
	@tools/bench-travel

build: ## build everything for development
	@tools/setup build
	swift build

release: ## build the varde program, optimised
	@tools/setup build
	swift build -c release --product varde
