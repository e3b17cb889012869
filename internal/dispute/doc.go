// Package dispute plays the game that decides a challenge: the trainer's side,
// which opens what it committed to, and the challenger's, which names the first
// thing in it that is wrong. docs/disputes.md has the game as tables; Rules is the
// same table, with what to do at each stage.
//
// A player keeps nothing that it could not do without: what was moved comes from
// the chain's events, and what is to be moved from re-execution. So it can be
// stopped and started at any move.
package dispute
