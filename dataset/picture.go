package dataset

import (
	"fmt"
	"math"

	"lode/internal/fault"
)

// Picture is the shape of rows with so many features, if they are pictures:
// channels, height and width of a square of one channel or three.
func Picture(features int64) ([]int64, error) {
	for _, channels := range []int64{1, 3} {
		side := int64(math.Sqrt(float64(features / channels)))
		if features > 0 && channels*side*side == features {
			return []int64{channels, side, side}, nil
		}
	}
	return nil, fault.Input("features", features, "side·side or 3·side·side of them, for square pictures in grey or colour; or their shape")
}

// fits says whether rows of so many features have a shape.
func fits(shape []int64, features int64) error {
	n := int64(1)
	for _, e := range shape {
		if e < 1 || e > features {
			n = 0
			break
		}
		n *= e
	}
	if len(shape) != 3 || n != features {
		return fault.Input("shape", fmt.Sprint(shape), "channels, height and width whose product is %d, the number of features", features)
	}
	return nil
}
