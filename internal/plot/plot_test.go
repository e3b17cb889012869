package plot

import (
	"bytes"
	"encoding/xml"
	"flag"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"lode/internal/fault"
)

var update = flag.Bool("update", false, "write the golden files anew")

// decay is a loss that falls as training losses do, with deterministic noise.
func decay(n int, from, to float64) []float64 {
	v, seed := make([]float64, n), uint32(1)
	for i := range v {
		seed = seed*1664525 + 1013904223
		noise := 1 + 0.4*(float64(seed>>8)/(1<<24)-0.5)
		v[i] = (to + (from-to)/math.Pow(1+40*float64(i)/float64(n), 1.5)) * noise
	}
	return v
}

var charts = map[string]*Chart{
	"loss": {Title: "Training loss", X: "step", Y: "cross-entropy", Series: []Series{{Name: "loss", First: 1, Y: decay(400, 2.3, 0.05)}}},
	"log":  {Title: "Training loss", X: "step", Y: "loss", Series: []Series{{Name: "loss", First: 1, Y: decay(3000, 900, 0.5)}}},
	"two": {Title: "Honest & <cheating>", X: "step", Y: "loss", Series: []Series{
		{Name: "honest", First: 0, Y: decay(50, 2.3, 0.1)}, {Name: "cheating", First: 10, Y: decay(30, 2.1, 1)}}},
	"gaps": {Title: "With gaps", X: "step", Y: "loss", Series: []Series{{Name: "loss", Y: []float64{3, 2, math.NaN(), 1.6, math.Inf(1), 2, 1.5, 1.25}}}},
}

func render(t *testing.T, c *Chart) string {
	t.Helper()
	var b bytes.Buffer
	if err := c.WriteSVG(&b); err != nil {
		t.Fatal(err)
	}
	d := xml.NewDecoder(bytes.NewReader(b.Bytes()))
	for {
		if _, err := d.Token(); err == io.EOF {
			return b.String()
		} else if err != nil {
			t.Fatalf("%s: not XML: %v", c.Title, err)
		}
	}
}

func TestGolden(t *testing.T) {
	for name, c := range charts {
		got := render(t, c)
		path := filepath.Join("testdata", name+".svg")
		if *update {
			if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if got != string(want) {
			t.Errorf("%s differs from %s (go test -update writes it anew; look at it then)", name, path)
		}
	}
}

var coordinate = regexp.MustCompile(`[ML](-?[0-9.]+) (-?[0-9.]+)`)

// Every point of every line lies within the axes, whatever the values.
func TestLinesStayInside(t *testing.T) {
	for i, v := range [][]float64{
		{1}, {0}, {-5}, {1, 1, 1}, {0, 0}, {1e-300, 1e300}, {-1e300, 1e300}, {1e-12, 1e-11, 3e-12}, {1e9, 1e9 + 1}, {5, -3, 2},
		{0.001, 1000}, {1, 31}, {1, 30}, {2, 2000}, {math.NaN(), 7, math.NaN()}, decay(100000, 2, 0.001), decay(7, 1e20, 1e-20),
	} {
		c := &Chart{Title: "t", X: "x", Y: "y", Series: []Series{{Name: "s", First: 3, Y: v}}}
		svg := render(t, c)
		lines := strings.Split(svg, "\n")
		points := 0
		for _, l := range lines {
			if !strings.Contains(l, "stroke-linejoin") {
				continue
			}
			for _, m := range coordinate.FindAllStringSubmatch(l, -1) {
				points++
				x, _ := strconv.ParseFloat(m[1], 64)
				y, _ := strconv.ParseFloat(m[2], 64)
				if x < left-0.1 || x > left+plotWidth+0.1 || y < top-0.1 || y > top+plotHeight+0.1 {
					t.Fatalf("case %d: point %v, %v is outside", i, x, y)
				}
			}
		}
		if points == 0 || strings.Contains(svg, "NaN") || strings.Contains(svg, "Inf") {
			t.Errorf("case %d: %d points: %s", i, points, svg)
		}
		if len(svg) > 80_000 {
			t.Errorf("case %d: %d bytes", i, len(svg))
		}
	}
}

func TestTicksAreRound(t *testing.T) {
	for _, c := range []struct {
		axis   *axis
		labels string
	}{
		{linear(0, 1, 0, 100, 5), "0.0 0.2 0.4 0.6 0.8 1.0"},
		{linear(0.03, 2.31, 0, 100, 6), "0.0 0.5 1.0 1.5 2.0 2.5"},
		{linear(1, 400, 0, 100, 8), "0 50 100 150 200 250 300 350 400"},
		{linear(-3, 12, 0, 100, 5), "-5 0 5 10 15"},
		{linear(7, 7, 0, 100, 4), "2 4 6 8 10 12"},
		{logarithmic(0.02, 2.3, 0, 100), "0.02 0.05 0.1 0.2 0.5 1 2 5"},
		{logarithmic(1, 1000, 0, 100), "1 2 5 10 20 50 100 200 500 1000"},
		{logarithmic(3e-4, 3e3, 0, 100), "0.001 0.01 0.1 1 10 100 1000"},
	} {
		var labels []string
		for _, tick := range c.axis.ticks {
			if tick.label != "" {
				labels = append(labels, tick.label)
			}
		}
		if got := strings.Join(labels, " "); got != c.labels {
			t.Errorf("ticks %q, want %q", got, c.labels)
		}
	}
}

func TestSummaryIsReadable(t *testing.T) {
	svg := render(t, charts["two"])
	want := fmt.Sprintf("honest goes from %.4g at step 0 to %.4g at step 49; cheating goes from", charts["two"].Series[0].Y[0], charts["two"].Series[0].Y[49])
	for _, s := range []string{"<title id=\"title\">Honest &amp; &lt;cheating&gt;</title>", want, `role="img"`} {
		if !strings.Contains(svg, s) {
			t.Errorf("no %q in the chart", s)
		}
	}
}

func TestBadCharts(t *testing.T) {
	for says, c := range map[string]*Chart{
		"from 1 to 6 lines": {Title: "none"},
		"finite value":      {Title: "empty", Series: []Series{{Name: "s", Y: []float64{math.NaN()}}}},
		"1 to 6 lines":      {Title: "many", Series: make([]Series, 7)},
	} {
		if err := c.WriteSVG(io.Discard); fault.CodeOf(err) != fault.BadInput || !strings.Contains(err.Error(), says) {
			t.Errorf("%s: %v", c.Title, err)
		}
	}
}
