package dataset

import (
	"errors"
	"math"
	"strconv"
	"strings"
)

// missing reports whether a trimmed cell stands for no value.
func missing(cell string) bool {
	if len(cell) > 4 {
		return false
	}
	switch strings.ToLower(cell) {
	case "", "?", "na", "n/a", "nan", "null", "none":
		return true
	}
	return false
}

var errNotFinite = errors.New("not a finite float32")

// parseNumber reads a decimal number as the nearest float32. What float32 cannot
// hold, infinities and NaN are no numbers; the zero is positive.
func parseNumber(cell string) (float32, error) {
	// A cheap look at the first character spares the parser most texts.
	if cell == "" || cell[0] > '9' {
		return 0, errNotFinite
	}
	for i := range len(cell) {
		if c := cell[i]; c == 'x' || c == 'X' || c == '_' {
			return 0, errNotFinite // Go's syntax, not that of tables
		}
	}
	v, err := strconv.ParseFloat(cell, 32)
	if err != nil || math.IsInf(v, 0) || math.IsNaN(v) {
		return 0, errNotFinite
	}
	return positiveZero(float32(v)), nil
}

// positiveZero replaces -0, which no tensor may hold, by +0.
func positiveZero(v float32) float32 {
	if v == 0 {
		return 0
	}
	return v
}

// mostlyNumbers reports whether a column of so many numbers and other texts is
// meant to be numeric, so that its texts are mistakes.
func mostlyNumbers(numbers, texts int64) bool {
	return numbers >= 9*texts
}

// classValue reads the number that names a class. Class numbers are told apart
// as float64, because labels such as 20240131 and 20240201 are one as float32.
func classValue(cell string) (float64, error) {
	if _, err := parseNumber(cell); err != nil {
		return 0, err
	}
	v, err := strconv.ParseFloat(cell, 64)
	if v == 0 {
		return 0, err // not -0
	}
	return v, err
}

// className writes the number of a class in the shortest form that reads back
// as it, without an exponent: 7, not 7.0 or 7e0.
func className(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }
