package interp64

import (
	"math"

	"lode/program"
)

// scalar is one instruction; what has no finite result is NaN or an infinity.
func scalar(op program.Opcode, a, b, c float64) float64 {
	switch op {
	case program.OpADD:
		return a + b
	case program.OpSUB:
		return a - b
	case program.OpMUL:
		return a * b
	case program.OpDIV:
		return a / b
	case program.OpSQRT:
		return math.Sqrt(a)
	case program.OpFMA:
		return math.FMA(a, b, c)
	case program.OpNEG:
		return -a
	case program.OpABS:
		return math.Abs(a)
	case program.OpMAX:
		return choose(a > b, a, b)
	case program.OpMIN:
		return choose(a < b, a, b)
	case program.OpLT, program.OpILT:
		return choose(a < b, 1, 0)
	case program.OpLE, program.OpILE:
		return choose(a <= b, 1, 0)
	case program.OpEQ, program.OpIEQ:
		return choose(a == b, 1, 0)
	case program.OpSELECT:
		return choose(a != 0, b, c)
	case program.OpPOW2:
		return choose(a >= -126 && a <= 127, math.Ldexp(1, int(a)), math.NaN())
	case program.OpEXPO:
		return choose(a != 0, math.Floor(math.Log2(math.Abs(a))), math.NaN())
	case program.OpEXP:
		return math.Exp(a)
	case program.OpLOG:
		return math.Log(a)
	case program.OpTANH:
		return math.Tanh(a)
	case program.OpIADD:
		return float64(int32(a) + int32(b))
	case program.OpISUB:
		return float64(int32(a) - int32(b))
	case program.OpIMUL:
		return float64(int32(a) * int32(b))
	case program.OpI2F:
		return a
	case program.OpF2I:
		return choose(a >= math.MinInt32 && a < math.MaxInt32+1, math.Floor(a), math.NaN())
	}
	return math.NaN()
}

func choose(c bool, a, b float64) float64 {
	if c {
		return a
	}
	return b
}
