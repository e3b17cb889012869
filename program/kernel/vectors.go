package kernel

import (
	"os"
	"slices"
	"strings"

	"lode/internal/fault"
	"lode/program/kernel/internal/simd"
)

// Portable is the name of the threaded path's loops in plain Go.
const Portable = "portable"

// EnvVectors is the environment variable that names the instruction set where
// Options.Vectors does not.
const EnvVectors = "LODE_VECTORS"

// Vectors are the instruction sets that this processor has, the best one first,
// and Portable at the end.
func Vectors() []string {
	var names []string
	for _, s := range simd.Sets() {
		names = append(names, s.Name)
	}
	return append(names, Portable)
}

// vectorSet is the set of that name; nil for the portable loops.
func vectorSet(name string) (*simd.Set, error) {
	field := "instruction set"
	if name == "" {
		if name = os.Getenv(EnvVectors); name == "" {
			name = Vectors()[0]
		}
		field = EnvVectors
	}
	if name == Portable {
		return nil, nil
	}
	sets := simd.Sets()
	i := slices.IndexFunc(sets, func(s *simd.Set) bool { return s.Name == name })
	if i < 0 {
		return nil, fault.Input(field, name, "one of this processor's: %s", strings.Join(Vectors(), ", "))
	}
	return sets[i], nil
}
