// Command avo writes the amd64 assembly of package simd, once for AVX2 and once
// for AVX-512:
//
//	go generate ./program/kernel/internal/simd
package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
)

func main() {
	for _, v := range []isa{{suffix: "AVX2", lanes: 8}, {suffix: "AVX512", lanes: 16}} {
		products(v)
		instructions(v)
		sums(v)
		scans(v)
		peak(v)
	}
	packs()
	Generate()
}

// function begins a function.
func function(name, doc, signature string) {
	TEXT(name, NOSPLIT, "func"+signature)
	Doc(fmt.Sprintf("%s %s", name, doc))
}
