// Package test plays whole jobs: the daemons as they ship, each with a home, a
// storage and an RPC connection of its own, on an embedded chain. A scenario
// is data: who takes part, what they do wrong and when, how the job must end
// and what each must have gained or lost, to the wei.
package test
