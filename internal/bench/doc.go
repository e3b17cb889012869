// Package bench measures how fast this machine trains: matrix products against
// the processor's peak, steps of reference trainings against other frameworks,
// what the log costs, and what verifying costs.
package bench
