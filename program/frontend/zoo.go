package frontend

import (
	"fmt"
	"strconv"
	"strings"

	"lode/internal/fault"
	"lode/program/builder"
)

// Data is what the rows of a dataset are.
type Data string

const (
	Tables   Data = "tables"   // features in any order; pictures are tables too
	Pictures Data = "pictures" // channels × height × width
	Windows  Data = "windows"  // consecutive bytes of a text
)

// Vocabulary is the number of tokens of a text model: all bytes.
const Vocabulary = 256

// Description is what a model's name tells of the data that it takes.
type Description struct {
	Data    Data
	Context int64 // of Windows: bytes that the model sees at once; a row has one more
}

// Describe reads the name of a model. The error says which names there are.
func Describe(model string) (Description, error) {
	net, err := parseModel(model)
	if err != nil {
		return Description{}, err
	}
	return net.describe(), nil
}

// network is a model of the zoo.
type network interface {
	describe() Description
	// check says whether the model suits the data and how large it is.
	check(c *Config) error
	// forward is the outputs for a batch: [batch, outputs] of x [batch,
	// inputs], or of text logits [batch·context, Vocabulary] of tokens i32
	// [batch, context+1].
	forward(n *net, x builder.Tensor) builder.Tensor
}

// modelsFor names the models that learn a task.
func modelsFor(t Task) string {
	if t == Text {
		return "gpt:LAYERS,HEADS,WIDTH,CONTEXT"
	}
	return "mlp:WIDTHS, linear, lenet or resnet8"
}

// parseModel reads the name of a model.
func parseModel(s string) (network, error) {
	name, rest, more := strings.Cut(s, ":")
	switch {
	case name == "linear" && !more:
		return mlp{}, nil
	case name == "lenet" && !more:
		return lenet{}, nil
	case name == "resnet8" && !more:
		return resnet8{}, nil
	case name == "mlp" && more:
		if m, ok := parseMLP(rest); ok {
			return m, nil
		}
		return nil, fault.Input("model", s, "mlp:WIDTHS[:relu|tanh] with 1 to %d widths of 1 to %d, such as mlp:64,32", maxLayers, maxWidth)
	case name == "gpt" && more:
		if n, ok := numbers(rest, 4, maxGPT); ok && len(n) == 4 && n[0] <= maxLayers && n[1] <= maxHeads {
			return gpt{layers: n[0], heads: n[1], width: n[2], context: n[3]}, nil
		}
		return nil, fault.Input("model", s, "gpt:LAYERS,HEADS,WIDTH,CONTEXT, at most %d layers and %d heads, the others at most %d, such as gpt:2,2,64,64",
			maxLayers, maxHeads, maxGPT)
	}
	return nil, fault.Input("model", s, "mlp:WIDTHS[:relu|tanh], such as mlp:64,32, linear, lenet, resnet8 or gpt:LAYERS,HEADS,WIDTH,CONTEXT")
}

// parseMLP reads what follows mlp and a colon.
func parseMLP(s string) (mlp, bool) {
	var m mlp
	widths, activation, more := strings.Cut(s, ":")
	switch {
	case !more, activation == "relu":
	case activation == "tanh":
		m.tanh = true
	default:
		return m, false
	}
	hidden, ok := numbers(widths, maxLayers, maxWidth)
	m.hidden = hidden
	return m, ok
}

// numbers reads 1 to most whole numbers of 1 to limit.
func numbers(s string, most int, limit int64) ([]int64, bool) {
	parts := strings.Split(s, ",")
	if len(parts) > most {
		return nil, false
	}
	var v []int64
	for _, p := range parts {
		n, err := strconv.ParseUint(p, 10, 32)
		if err != nil || n < 1 || int64(n) > limit {
			return nil, false
		}
		v = append(v, int64(n))
	}
	return v, true
}

// numbered is a name with a number, such as dense2.
func numbered(name string, i int) string { return fmt.Sprintf("%s%d", name, i) }
