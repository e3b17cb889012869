package dataset

import (
	"image"
	"image/color"
	"image/png"
	"io"

	"lode/internal/fault"
	"lode/program"
)

// WriteSheet draws the first rows of s, each a square picture of side by side
// features from 0 to 1, or u8 from 0 to 255, as a PNG of so many pictures across and down, every
// feature zoom pixels wide. Rows of three times as many features are a red, a
// green and a blue plane.
func WriteSheet(w io.Writer, s Split, side, across, down, zoom int) error {
	pixels := int64(side) * int64(side)
	if side < 1 || across < 1 || down < 1 || zoom < 1 || side > 1000 || across > 1000 || down > 1000 || zoom > 100 {
		return fault.Input("contact sheet", [4]int{side, across, down, zoom}, "positive sizes")
	}
	values := s.X.Len()
	planes := values / max(s.Rows*pixels, 1)
	if s.Rows == 0 || values != s.Rows*pixels*planes || planes != 1 && planes != 3 {
		return fault.Input("contact sheet", values, "%d rows of %d or %d features", s.Rows, pixels, 3*pixels)
	}
	cell := side*zoom + 2
	sheet := image.NewRGBA(image.Rect(0, 0, across*cell+2, down*cell+2))
	for i := range sheet.Pix {
		sheet.Pix[i] = 0x60
		if i%4 == 3 {
			sheet.Pix[i] = 0xff // opaque
		}
	}
	for k := range min(int64(across*down), s.Rows) {
		left, top := int(k)%across*cell+2, int(k)/across*cell+2
		for y := range side * zoom {
			for x := range side * zoom {
				at := int64(y/zoom*side + x/zoom)
				level := func(plane int64) uint8 {
					i := (k*planes+min(plane, planes-1))*pixels + at
					if s.X.Type == program.U8 {
						return s.X.U8[i]
					}
					return uint8(max(0, min(1, s.X.F32[i]))*255 + 0.5)
				}
				sheet.SetRGBA(left+x, top+y, color.RGBA{level(0), level(1), level(2), 0xff})
			}
		}
	}
	return png.Encode(w, sheet)
}
