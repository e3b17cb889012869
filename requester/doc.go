// Package requester is what a requester does: it prepares a training from data
// and a model's description, posts it as a job, watches over the job to its
// end, fetches the trained model, and judges it on rows that nobody else has
// seen.
//
// Prepare, Evaluate and SaveModel need no chain: training on one's own machine
// goes through the same code.
package requester
