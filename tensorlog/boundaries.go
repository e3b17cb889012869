package tensorlog

import (
	"encoding/binary"
	"math"

	"lode/internal/fault"
)

// Boundary is the end of a section.
type Boundary struct {
	End  Hash    // digest of the state, by the run's Scheme
	Loss float32 // of the section's last step
}

// boundarySize is the bytes of one boundary in a file: the root, then the
// loss as a little-endian float32.
const boundarySize = 32 + 4

// BoundariesLimit is the size in bytes of the boundaries file of a run with so many sections.
func BoundariesLimit(sections uint64) int64 { return int64(sections) * boundarySize }

// AppendBoundary appends b as it stands in a boundaries file.
func AppendBoundary(dst []byte, b Boundary) []byte {
	dst = append(dst, b.End[:]...)
	return binary.LittleEndian.AppendUint32(dst, math.Float32bits(b.Loss))
}

// ParseBoundaries reads the content of a boundaries file, at most sections of
// them. Compare TraceRoot over the ends with what was committed to.
func ParseBoundaries(content []byte, sections uint64) ([]Boundary, error) {
	if n := len(content); n%boundarySize != 0 {
		return nil, fault.Verify("boundaries size in bytes", n, "a multiple of %d", boundarySize)
	}
	n := len(content) / boundarySize
	if uint64(n) > sections {
		return nil, fault.Verify("boundaries", n, "at most %d, the run's sections", sections)
	}
	list := make([]Boundary, n)
	for i := range list {
		record := content[i*boundarySize:]
		copy(list[i].End[:], record)
		list[i].Loss = math.Float32frombits(binary.LittleEndian.Uint32(record[32:]))
	}
	return list, nil
}

// Ends are the state roots of boundaries: the leaves of the trace tree.
func Ends(boundaries []Boundary) []Hash {
	ends := make([]Hash, len(boundaries))
	for i, b := range boundaries {
		ends[i] = b.End
	}
	return ends
}
