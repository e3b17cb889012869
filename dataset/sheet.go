package dataset

import (
	"image"
	"image/color"
	"image/png"
	"io"

	"lode/internal/fault"
)

// WriteSheet draws the first rows of s, each a square picture of side by side
// features from 0 to 1, as a PNG of so many pictures across and down, every
// feature zoom pixels wide.
func WriteSheet(w io.Writer, s Split, side, across, down, zoom int) error {
	pixels := side * side
	if side < 1 || across < 1 || down < 1 || zoom < 1 || across > 1000 || down > 1000 || zoom > 100 {
		return fault.Input("contact sheet", [4]int{side, across, down, zoom}, "positive sizes")
	}
	if s.Rows == 0 || int64(len(s.X.F32)) != s.Rows*int64(pixels) {
		return fault.Input("contact sheet", len(s.X.F32), "%d rows of %d features", s.Rows, pixels)
	}
	cell := side*zoom + 2
	sheet := image.NewGray(image.Rect(0, 0, across*cell+2, down*cell+2))
	for i := range sheet.Pix {
		sheet.Pix[i] = 0x60
	}
	for k := range min(int64(across*down), s.Rows) {
		picture := s.X.F32[k*int64(pixels) : (k+1)*int64(pixels)]
		left, top := int(k)%across*cell+2, int(k)/across*cell+2
		for y := range side * zoom {
			for x := range side * zoom {
				v := max(0, min(1, picture[y/zoom*side+x/zoom]))
				sheet.SetGray(left+x, top+y, color.Gray{Y: uint8(v*255 + 0.5)})
			}
		}
	}
	return png.Encode(w, sheet)
}
