package dataset

import (
	"bytes"
	"strings"
)

// separators that are found without being named, most likely first.
var separators = []rune{',', ';', '\t'}

// separator guesses what separates the fields of a sample: the character that
// occurs equally often on the first lines, else the one most frequent on the
// first. Quoted text is skipped.
func separator(sample []byte) rune {
	const lines = 20
	counts := make([][]int, 0, lines)
	current, quoted, content := make([]int, len(separators)), false, false
	flush := func() {
		if content {
			counts = append(counts, current)
			current, content = make([]int, len(separators)), false
		}
	}
	for _, b := range sample {
		switch {
		case b == '"':
			quoted = !quoted
		case b == '\n' && !quoted:
			flush()
		case !quoted:
			if i := bytes.IndexByte([]byte{',', ';', '\t'}, b); i >= 0 {
				current[i]++
			}
		}
		content = content || b != '\n' && b != '\r' && b != ' '
		if len(counts) == lines {
			break
		}
	}
	if len(counts) < lines && len(sample) < sampleBytes-len(byteOrderMark) {
		flush() // the last line has no end
	}
	best, bestCount := separators[0], 0
	if len(counts) == 0 {
		return best
	}
	for _, wantEqual := range []bool{true, false} {
		for i, s := range separators {
			n := counts[0][i]
			equal := true
			for _, c := range counts {
				equal = equal && c[i] == n
			}
			if (equal || !wantEqual) && n > bestCount {
				best, bestCount = s, n
			}
		}
		if bestCount > 0 {
			break
		}
	}
	return best
}

// looksLikeHeader guesses whether the first of the records names the columns.
// Names are not numbers, and they differ from what stands below them: in some
// column they stand above numbers, or, if all columns are text, no name occurs
// again in its column.
func looksLikeHeader(records [][]string) bool {
	first, rest := records[0], records[1:]
	for _, cell := range first {
		if cell = strings.TrimSpace(cell); !missing(cell) {
			if _, err := parseNumber(cell); err == nil {
				return false
			}
		}
	}
	repeated, numeric := false, false
	for i, cell := range first {
		cell = strings.TrimSpace(cell)
		numbers, texts := 0, 0
		for _, r := range rest {
			if i >= len(r) {
				continue
			}
			below := strings.TrimSpace(r[i])
			if missing(below) {
				continue
			}
			repeated = repeated || below == cell
			if _, err := parseNumber(below); err == nil {
				numbers++
			} else {
				texts++
			}
		}
		if numbers > 0 && mostlyNumbers(int64(numbers), int64(texts)) {
			numeric = true
		}
	}
	if numeric {
		return true
	}
	return len(rest) > 1 && !repeated
}
