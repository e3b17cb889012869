package test

import (
	"testing"

	"lode/internal/market"
)

// four validators of one unit each.
var four = []watchman{{units: 1}, {units: 1}, {units: 1}, {units: 1}}

var scenarios = []scenario{
	{
		name: "an honest job is settled", validators: four,
		want: outcome{end: market.Settled, rounds: 1, matched: 4},
	},
}

func TestScenarios(t *testing.T) {
	for _, s := range scenarios {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			s.run(t)
		})
	}
}
