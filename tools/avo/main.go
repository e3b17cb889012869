// Command avo writes amd64 assembly: that of package simd, once for AVX2 and once
// for AVX-512, or with -pkg merkle that of package merkle.
//
//	go generate ./program/kernel/internal/simd ./tensorlog/merkle
package main

import (
	"fmt"
	"os"
	"slices"

	. "github.com/mmcloughlin/avo/build"
)

func main() {
	for name, write := range map[string]func(){"merkle": keccak, "planes": planes} {
		if slices.Contains(os.Args, name) {
			write()
			Generate()
			return
		}
	}
	for _, v := range []isa{{suffix: "AVX2", lanes: 8}, {suffix: "AVX512", lanes: 16}} {
		products(v)
		instructions(v)
		sums(v)
		rows(v)
		scans(v)
		peak(v)
	}
	packs()
	pause()
	Generate()
}

// function begins a function.
func function(name, doc, signature string) {
	TEXT(name, NOSPLIT, "func"+signature)
	Doc(fmt.Sprintf("%s %s", name, doc))
}
