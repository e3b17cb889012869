package dataset

import (
	"strconv"
	"strings"
	"sync"
)

// paths are the strokes of the digits, each in several handwritings, in a box of
// 100 by 100 with y downwards: M moves, L draws a line, C a cubic Bézier curve.
var paths = [10][]string{
	{
		"M50 5 C78 5 90 28 90 50 C90 72 78 95 50 95 C22 95 10 72 10 50 C10 28 22 5 50 5",
		"M62 6 C34 0 12 30 14 58 C16 84 38 100 58 92 C82 82 92 52 84 30 C78 14 64 6 48 8",
	},
	{
		"M50 5 L50 95",
		"M28 24 L54 5 L54 95",
		"M30 22 L52 5 L52 95 M26 95 L78 95",
	},
	{
		"M16 28 C18 10 34 5 50 5 C70 5 84 16 84 32 C84 52 40 72 14 95 L88 95",
		"M18 26 C22 8 40 4 54 6 C74 9 82 24 74 42 C64 62 40 78 26 90 C14 98 10 84 24 82 C44 80 60 96 88 90",
	},
	{
		"M18 16 C30 4 52 2 66 10 C84 22 78 44 48 47 C82 48 92 72 74 88 C58 100 30 98 14 82",
		"M18 6 L78 6 L46 42 C82 42 92 68 76 86 C60 100 28 98 14 82",
	},
	{
		"M64 95 L64 5 L12 68 L88 68",
		"M26 6 L18 56 L84 56 M66 30 L66 95",
	},
	{
		"M80 6 L28 6 L22 46 C40 34 66 36 78 50 C92 68 80 94 50 95 C34 95 22 90 14 80",
		"M26 8 L20 48 C44 34 74 42 78 64 C80 86 52 100 16 88 M26 8 L82 6",
	},
	{
		"M72 6 C44 14 16 40 14 66 C12 86 30 96 50 95 C72 94 86 82 84 66 C82 50 66 44 50 45 C34 46 20 54 15 66",
		"M58 5 C44 20 22 46 18 66 C14 86 32 95 50 95 C70 95 82 84 82 70 C82 56 64 50 50 54 C38 58 26 66 20 76",
	},
	{
		"M12 8 L86 8 L42 95",
		"M12 8 L86 8 L40 95 M30 50 L72 50",
		"M14 22 L14 8 L86 8 C66 32 50 60 44 95",
	},
	{
		"M50 48 C26 44 20 30 26 18 C34 2 66 2 74 18 C80 30 74 44 50 48 C20 54 8 70 18 84 C30 98 70 98 82 84 C92 70 80 54 50 48",
		"M76 18 C66 4 34 2 26 18 C18 40 84 54 84 74 C84 100 18 102 16 76 C16 54 78 44 76 18",
	},
	{
		"M84 34 C80 48 66 55 50 55 C28 55 14 44 16 28 C18 12 34 5 50 5 C72 5 86 18 86 36 C86 62 62 88 34 95",
		"M82 30 C80 46 66 54 50 54 C28 54 16 42 18 28 C20 12 34 5 50 5 C68 5 82 14 82 30 L80 95",
	},
}

// point is a place on the plane.
type point struct{ x, y int64 }

// stroke is a pen movement: points[0], then one point a line or three a curve.
type stroke struct {
	points []point
	curved []bool
}

// glyphs are the parsed paths.
var glyphs = sync.OnceValue(func() (g [10][][]stroke) {
	for digit, styles := range paths {
		for _, path := range styles {
			g[digit] = append(g[digit], parsePath(path))
		}
	}
	return g
})

// parsePath reads a path; one that is malformed is a mistake in this file.
func parsePath(path string) (strokes []stroke) {
	words := strings.Fields(path)
	number := func(s string) int64 {
		n, err := strconv.ParseInt(s, 10, 64)
		if err != nil {
			panic("path " + path + ": " + err.Error())
		}
		return n
	}
	for i := 0; i+1 < len(words); {
		count := 1
		command := words[i][0]
		words[i] = words[i][1:]
		switch command {
		case 'M':
			strokes = append(strokes, stroke{})
		case 'C':
			count = 3
			fallthrough
		default:
			s := &strokes[len(strokes)-1]
			s.curved = append(s.curved, command == 'C')
		}
		s := &strokes[len(strokes)-1]
		for range count {
			s.points = append(s.points, point{number(words[i]), number(words[i+1])})
			i += 2
		}
	}
	return strokes
}
