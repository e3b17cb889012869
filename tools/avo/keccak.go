package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// Constants of Keccak-f[1600]: FIPS 202, section 3.2.
var (
	rotations = [25]int{0, 1, 62, 28, 27, 36, 44, 6, 55, 20, 3, 10, 43, 25, 39, 41, 45, 15, 21, 8, 18, 2, 61, 56, 14}
	rounds    = roundConstants()
)

// roundConstants come from the shift register of FIPS 202, algorithm 5.
func roundConstants() (list [24]uint64) {
	r := uint8(1)
	for i := range list {
		for j := range 7 {
			if r&1 != 0 {
				list[i] |= 1 << (1<<j - 1)
			}
			high := r >> 7
			r = r<<1 ^ high*0x71
		}
	}
	return list
}

// keccak writes the hash of eight blocks of 128 bytes at a time, one in each lane
// of AVX-512 registers.
func keccak() {
	constants := GLOBL("roundConstants", RODATA|NOPTR)
	for i, c := range rounds {
		DATA(8*i, U64(c))
	}
	padding := func(name string, c uint64) Mem {
		m := GLOBL(name, RODATA|NOPTR)
		for i := range 8 {
			DATA(8*i, U64(c))
		}
		return m
	}
	// The padding of a message of 128 bytes fills word 16 of the 136-byte rate.
	last := padding("paddingWord", 0x01|0x80<<56)

	function("keccak8", "hashes 8·n blocks of 128 bytes, which lie one after another, into as many hashes of 32 bytes.", "(d, s *byte, n int)")
	d, s, n := Load(Param("d"), GP64()), Load(Param("s"), GP64()), Load(Param("n"), GP64())
	table := GP64()
	LEAQ(constants, table)
	Label("group")
	var a [25]reg.VecVirtual
	for i := range a {
		a[i] = ZMM()
	}
	readLanes(s, 0, a[:8])
	readLanes(s, 64, a[8:16])
	VMOVDQU64(last, a[16])
	for i := 17; i < 25; i++ {
		VPXORQ(a[i], a[i], a[i])
	}
	// The rounds are written one after another: then π only renames registers.
	for i := range rounds {
		a = round(a, Mem{Base: table, Disp: 8 * i})
	}
	writeLanes(d, a[:4])
	ADDQ(U32(8*128), s)
	ADDQ(U32(8*32), d)
	DECQ(n)
	JNZ(LabelRef("group"))
	VZEROUPPER()
	RET()
}

// round writes a round of the permutation and returns where its words are then.
func round(a [25]reg.VecVirtual, constant Mem) (b [25]reg.VecVirtual) {
	// θ: c[x] is the parity of column x.
	var c [5]reg.VecVirtual
	for x := range c {
		c[x] = ZMM()
		VMOVDQA64(a[x], c[x])
		VPTERNLOGQ(Imm(0x96), a[x+10], a[x+5], c[x])
		VPTERNLOGQ(Imm(0x96), a[x+20], a[x+15], c[x])
	}
	// c[x-1] ^ rot(c[x+1], 1) goes into every word of column x.
	for x := range c {
		t := ZMM()
		VPROLQ(Imm(1), c[(x+1)%5], t)
		for y := range 5 {
			VPTERNLOGQ(Imm(0x96), t, c[(x+4)%5], a[x+5*y])
		}
	}
	// ρ and π: word (x, y) moves to (y, 2x+3y).
	for x := range 5 {
		for y := range 5 {
			from, to := x+5*y, y+5*((2*x+3*y)%5)
			if r := rotations[from]; r > 0 {
				VPROLQ(Imm(uint64(r)), a[from], a[from])
			}
			b[to] = a[from]
		}
	}
	// χ: row by row.
	for y := range 5 {
		row := b[5*y : 5*y+5]
		r0, r1 := ZMM(), ZMM()
		VMOVDQA64(row[0], r0)
		VMOVDQA64(row[1], r1)
		VPTERNLOGQ(Imm(0xd2), row[2], row[1], row[0])
		VPTERNLOGQ(Imm(0xd2), row[3], row[2], row[1])
		VPTERNLOGQ(Imm(0xd2), row[4], row[3], row[2])
		VPTERNLOGQ(Imm(0xd2), r0, row[4], row[3])
		VPTERNLOGQ(Imm(0xd2), r1, r0, row[4])
	}
	// ι
	VPXORQ_BCST(constant, b[0], b[0])
	return b
}

// readLanes gathers eight words of each of eight blocks, disp bytes from its start:
// word i of block l becomes lane l of a[i].
func readLanes(s reg.Register, disp int, a []reg.VecVirtual) {
	t := make([]reg.VecVirtual, 8)
	for i := 0; i < 8; i += 2 {
		x, y := ZMM(), ZMM()
		VMOVDQU64(Mem{Base: s, Disp: 128*i + disp}, x)
		VMOVDQU64(Mem{Base: s, Disp: 128*(i+1) + disp}, y)
		t[i], t[i+1] = ZMM(), ZMM()
		VPUNPCKLQDQ(y, x, t[i])
		VPUNPCKHQDQ(y, x, t[i+1])
	}
	const even, odd = 0x88, 0xdd // of the quarters of two registers
	for i := range 2 {
		u := make([]reg.VecVirtual, 4)
		for k := range u {
			u[k] = ZMM()
			VSHUFI64X2(Imm([]uint64{even, odd}[k%2]), t[i+k/2*4+2], t[i+k/2*4], u[k])
		}
		VSHUFI64X2(Imm(even), u[2], u[0], a[i])
		VSHUFI64X2(Imm(even), u[3], u[1], a[i+2])
		VSHUFI64X2(Imm(odd), u[2], u[0], a[i+4])
		VSHUFI64X2(Imm(odd), u[3], u[1], a[i+6])
	}
}

// writeLanes writes the first four words of each lane, one lane after another.
func writeLanes(d reg.Register, a []reg.VecVirtual) {
	for half := range 2 { // words 0 and 1, then 2 and 3
		for odd := range 2 { // lanes 0, 2, 4, 6, then the others
			t := ZMM()
			if odd == 0 {
				VPUNPCKLQDQ(a[2*half+1], a[2*half], t)
			} else {
				VPUNPCKHQDQ(a[2*half+1], a[2*half], t)
			}
			for i := range 4 {
				VEXTRACTI64X2(Imm(uint64(i)), t, Mem{Base: d, Disp: 32*(2*i+odd) + 16*half})
			}
		}
	}
}
