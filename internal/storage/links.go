package storage

import "google.golang.org/protobuf/encoding/protowire"

// linksField is the number of the field PBNode.Links in dag-pb.
const linksField = 2

// countLinks counts the links of a dag-pb block without allocating, so that a
// small block cannot make its decoder allocate a hundred times its size.
func countLinks(b []byte) (int, error) {
	n := 0
	for len(b) > 0 {
		field, typ, k := protowire.ConsumeTag(b)
		if k < 0 {
			return 0, protowire.ParseError(k)
		}
		b = b[k:]
		if k = protowire.ConsumeFieldValue(field, typ, b); k < 0 {
			return 0, protowire.ParseError(k)
		}
		b = b[k:]
		if field == linksField {
			n++
		}
	}
	return n, nil
}
