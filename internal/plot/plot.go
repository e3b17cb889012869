// Package plot draws line charts, such as a loss curve, as SVG files that stand
// alone: any browser shows them, and screen readers find a title and a summary.
package plot

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"math"
	"strings"

	"lode/internal/fault"
)

// Chart is a line chart.
type Chart struct {
	Title  string
	X, Y   string // what the axes show
	Series []Series
}

// Series is one line: Y[i] is the value at First + i. Values that are not finite
// leave a gap.
type Series struct {
	Name  string
	First int
	Y     []float64
}

// Layout, in SVG user units.
const (
	width, height            = 800, 450
	left, right, top, bottom = 72, 24, 56, 56
	plotWidth                = width - left - right
	plotHeight               = height - top - bottom
	noisy                    = 60 // points from which a line gets a smoothed one
)

// colours are told apart by people who cannot tell all colours apart (Okabe and Ito).
var colours = []string{"#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9"}

// WriteSVG draws c. The vertical axis is logarithmic if all values are positive
// and the largest is more than 30 times the smallest. A line of many points is
// drawn faintly, under a moving average.
func (c *Chart) WriteSVG(w io.Writer) error {
	if len(c.Series) == 0 || len(c.Series) > len(colours) {
		return fault.Input("chart", len(c.Series), "from 1 to %d lines", len(colours))
	}
	x, y, err := c.axes()
	if err != nil {
		return err
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img" aria-labelledby="title desc" font-family="system-ui, sans-serif" font-size="13" fill="#333">`+"\n", width, height, width, height)
	fmt.Fprintf(&b, `<title id="title">%s</title>`+"\n", escape(c.Title))
	fmt.Fprintf(&b, `<desc id="desc">%s</desc>`+"\n", escape(c.summary()))
	fmt.Fprintf(&b, `<rect width="%d" height="%d" fill="#fff"/>`+"\n", width, height)
	fmt.Fprintf(&b, `<text x="%d" y="28" font-size="17" font-weight="600">%s</text>`+"\n", left, escape(c.Title))
	c.grid(&b, x, y)
	for i, s := range c.Series {
		s.draw(&b, x, y, colours[i])
	}
	c.legend(&b)
	b.WriteString("</svg>\n")
	_, err = w.Write(b.Bytes())
	return err
}

// axes finds the ranges that hold every finite value.
func (c *Chart) axes() (x, y *axis, err error) {
	first, last := math.Inf(1), math.Inf(-1)
	low, high := math.Inf(1), math.Inf(-1)
	for _, s := range c.Series {
		for i, v := range s.Y {
			if finite(v) {
				low, high = min(low, v), max(high, v)
				first, last = min(first, float64(s.First+i)), max(last, float64(s.First+i))
			}
		}
	}
	if low > high {
		return nil, nil, fault.Input("chart", c.Title, "at least one finite value")
	}
	x = linear(first, last, left, left+plotWidth, 8)
	x.low, x.high = first, max(last, first+1) // no empty margin beside the line
	if low > 0 && high/low > 30 {
		return x, logarithmic(low, high, top+plotHeight, top), nil
	}
	return x, linear(low, high, top+plotHeight, top, 6), nil
}

func finite(v float64) bool { return !math.IsNaN(v) && !math.IsInf(v, 0) }

// summary says in words what the chart shows.
func (c *Chart) summary() string {
	var parts []string
	for _, s := range c.Series {
		first, last := -1, -1
		for i, v := range s.Y {
			if finite(v) {
				if first < 0 {
					first = i
				}
				last = i
			}
		}
		if first < 0 {
			parts = append(parts, s.Name+" has no values")
			continue
		}
		parts = append(parts, fmt.Sprintf("%s goes from %.4g at %s %d to %.4g at %s %d", s.Name, s.Y[first], c.X, s.First+first, s.Y[last], c.X, s.First+last))
	}
	return fmt.Sprintf("Line chart of %s by %s: %s.", c.Y, c.X, strings.Join(parts, "; "))
}

func (c *Chart) grid(b *bytes.Buffer, x, y *axis) {
	b.WriteString(`<g stroke="#e4e4e4" stroke-width="1">` + "\n")
	for _, t := range y.ticks {
		fmt.Fprintf(b, `<path d="M%d %.1fH%d"/>`+"\n", left, y.at(t.value), left+plotWidth)
	}
	for _, t := range x.ticks {
		if x.holds(t.value) {
			fmt.Fprintf(b, `<path d="M%.1f %dV%d"/>`+"\n", x.at(t.value), top, top+plotHeight)
		}
	}
	b.WriteString("</g>\n")
	fmt.Fprintf(b, `<path d="M%d %dV%dH%d" fill="none" stroke="#777"/>`+"\n", left, top, top+plotHeight, left+plotWidth)
	b.WriteString(`<g text-anchor="end">` + "\n")
	for _, t := range y.ticks {
		if t.label != "" {
			fmt.Fprintf(b, `<text x="%d" y="%.1f">%s</text>`+"\n", left-8, y.at(t.value)+4.5, t.label)
		}
	}
	b.WriteString("</g>\n" + `<g text-anchor="middle">` + "\n")
	for _, t := range x.ticks {
		if x.holds(t.value) {
			fmt.Fprintf(b, `<text x="%.1f" y="%d">%s</text>`+"\n", x.at(t.value), top+plotHeight+20, t.label)
		}
	}
	fmt.Fprintf(b, `<text x="%d" y="%d">%s</text>`+"\n", left+plotWidth/2, height-12, escape(c.X))
	note := ""
	if y.log {
		note = " (logarithmic)"
	}
	fmt.Fprintf(b, `<text transform="translate(18 %d) rotate(-90)">%s%s</text>`+"\n", top+plotHeight/2, escape(c.Y), note)
	b.WriteString("</g>\n")
}

// legend names the lines, if there are several.
func (c *Chart) legend(b *bytes.Buffer) {
	if len(c.Series) < 2 {
		return
	}
	x := left + plotWidth
	for i := len(c.Series) - 1; i >= 0; i-- {
		x -= 8*len([]rune(c.Series[i].Name)) + 44
		fmt.Fprintf(b, `<path d="M%d 45h20" stroke="%s" stroke-width="3"/><text x="%d" y="49.5">%s</text>`+"\n", x, colours[i], x+26, escape(c.Series[i].Name))
	}
}

func escape(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s)) // a Builder takes everything
	return b.String()
}
