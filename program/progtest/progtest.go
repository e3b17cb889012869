// Package progtest is the old name of the random programs of package programtest.
package progtest

import "lode/program/programtest"

// Steps, Random and Inputs are those of package programtest.
const Steps = programtest.Steps

var (
	Random = programtest.Random
	Inputs = programtest.RandomInputs
)
