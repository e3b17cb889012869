package program

import "lode/tensorlog/merkle"

// ItemHashes are the leaves of the program's tree: the keccak of each of Items.
func (p *Program) ItemHashes() []merkle.Hash {
	items := p.Items()
	hashes := make([]merkle.Hash, len(items))
	for i, item := range items {
		hashes[i] = merkle.Keccak(item)
	}
	return hashes
}

// Root commits to everything that the program means: the hash tree over
// ItemHashes. Names and shapes are not part of it. Only for a program that
// passes Check does it tell programs apart, because numbers that do not fit
// their field in the encoding are cut.
func (p *Program) Root() merkle.Hash { return merkle.Root(p.ItemHashes()) }
