// Package chain is the way to an Ethereum chain: a client with timeouts and
// clear errors, keys, a sender of transactions that survives restarts and dead
// nodes, an event cursor that survives restarts and reorganisations, the
// chain's clock, and proven headers. It knows nothing of any contract: calldata
// goes in, return data, receipts and logs come out.
//
// Three rules hold everywhere here.
//
// Time is the chain's. A deadline is compared with the timestamp of the latest
// block, never with the machine's clock, because a chain may run fast, slow or
// stand still.
//
// A subscription is only a hint. Whatever waits, polls; a new head announced
// over a WebSocket merely ends a pause early. So a subscription that dies
// without an error costs latency and loses nothing.
//
// A failure is either worth another try ([Transient]) or final. What waits
// (Sender, Cursor, Clock) tries again by itself until its context ends; a
// single question to the node does not.
package chain
