package simd

import (
	"golang.org/x/sys/cpu"

	"lode/program"
)

// Sets are the instruction sets that this processor has, the best one first.
func Sets() []*Set {
	var list []*Set
	if x := &cpu.X86; x.HasAVX2 && x.HasFMA {
		if x.HasAVX512F && x.HasAVX512BW && x.HasAVX512DQ && x.HasAVX512VL {
			list = append(list, &avx512)
		}
		list = append(list, &avx2)
	}
	return list
}

var avx2 = Set{
	Name: "avx2", Lanes: 8,
	Instructions: [program.NumOpcodes]Instruction{
		program.OpADD:    addAVX2,
		program.OpSUB:    subAVX2,
		program.OpMUL:    mulAVX2,
		program.OpDIV:    divAVX2,
		program.OpSQRT:   sqrtAVX2,
		program.OpFMA:    fmaAVX2,
		program.OpNEG:    negAVX2,
		program.OpABS:    absAVX2,
		program.OpMAX:    maxAVX2,
		program.OpMIN:    minAVX2,
		program.OpLT:     ltAVX2,
		program.OpLE:     leAVX2,
		program.OpEQ:     eqAVX2,
		program.OpPOW2:   pow2AVX2,
		program.OpEXP:    expAVX2,
		program.OpLOG:    logAVX2,
		program.OpTANH:   tanhAVX2,
		program.OpIADD:   iaddAVX2,
		program.OpISUB:   isubAVX2,
		program.OpIMUL:   imulAVX2,
		program.OpIEQ:    ieqAVX2,
		program.OpILT:    iltAVX2,
		program.OpILE:    ileAVX2,
		program.OpI2F:    i2fAVX2,
		program.OpSELECT: chooseAVX2,
	},
	Finite:     finiteAVX2,
	Store:      storeAVX2,
	Fill:       fillAVX2,
	Prefetch:   prefetchAVX2,
	StripeAdd:  stripeAddAVX2,
	StripeMax:  stripeMaxAVX2,
	StripeFMA:  stripeFMAAVX2,
	TreeAdd:    treeAddAVX2,
	TreeMax:    treeMaxAVX2,
	AddRows:    addRowsAVX2,
	StripeRows: stripeRowsAVX2,
	StripeDots: stripeDotsAVX2,
	Peak:       peakAVX2,
	Heights:    []int{6, 4, 2, 1},
	Products: [MaxHeight + 1][2]Product{
		6: {product6x8AVX2, product6x16AVX2},
		4: {product4x8AVX2, product4x16AVX2},
		2: {product2x8AVX2, product2x16AVX2},
		1: {product1x8AVX2, product1x16AVX2},
	},
	Windows: [MaxHeight + 1][2]Windows{
		6: {windows6x8AVX2, windows6x16AVX2},
		4: {windows4x8AVX2, windows4x16AVX2},
		2: {windows2x8AVX2, windows2x16AVX2},
		1: {windows1x8AVX2, windows1x16AVX2},
	},
}

var avx512 = Set{
	Name: "avx512", Lanes: 16,
	Instructions: [program.NumOpcodes]Instruction{
		program.OpADD:    addAVX512,
		program.OpSUB:    subAVX512,
		program.OpMUL:    mulAVX512,
		program.OpDIV:    divAVX512,
		program.OpSQRT:   sqrtAVX512,
		program.OpFMA:    fmaAVX512,
		program.OpNEG:    negAVX512,
		program.OpABS:    absAVX512,
		program.OpMAX:    maxAVX512,
		program.OpMIN:    minAVX512,
		program.OpLT:     ltAVX512,
		program.OpLE:     leAVX512,
		program.OpEQ:     eqAVX512,
		program.OpPOW2:   pow2AVX512,
		program.OpEXP:    expAVX512,
		program.OpLOG:    logAVX512,
		program.OpTANH:   tanhAVX512,
		program.OpIADD:   iaddAVX512,
		program.OpISUB:   isubAVX512,
		program.OpIMUL:   imulAVX512,
		program.OpIEQ:    ieqAVX512,
		program.OpILT:    iltAVX512,
		program.OpILE:    ileAVX512,
		program.OpI2F:    i2fAVX512,
		program.OpSELECT: chooseAVX512,
	},
	Finite:     finiteAVX512,
	Store:      storeAVX512,
	Fill:       fillAVX512,
	Prefetch:   prefetchAVX512,
	StripeAdd:  stripeAddAVX512,
	StripeMax:  stripeMaxAVX512,
	StripeFMA:  stripeFMAAVX512,
	TreeAdd:    treeAddAVX512,
	TreeMax:    treeMaxAVX512,
	AddRows:    addRowsAVX512,
	StripeRows: stripeRowsAVX512,
	StripeDots: stripeDotsAVX512,
	Peak:       peakAVX512,
	Heights:    []int{12, 8, 6, 4, 2, 1},
	Products: [MaxHeight + 1][2]Product{
		12: {product12x16AVX512, product12x32AVX512},
		8:  {product8x16AVX512, product8x32AVX512},
		6:  {product6x16AVX512, product6x32AVX512},
		4:  {product4x16AVX512, product4x32AVX512},
		2:  {product2x16AVX512, product2x32AVX512},
		1:  {product1x16AVX512, product1x32AVX512},
	},
	Windows: [MaxHeight + 1][2]Windows{
		12: {windows12x16AVX512, windows12x32AVX512},
		8:  {windows8x16AVX512, windows8x32AVX512},
		6:  {windows6x16AVX512, windows6x32AVX512},
		4:  {windows4x16AVX512, windows4x32AVX512},
		2:  {windows2x16AVX512, windows2x32AVX512},
		1:  {windows1x16AVX512, windows1x32AVX512},
	},
}
