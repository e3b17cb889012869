package gorgonia

import (
	"fmt"
	"reflect"
	"strings"

	G "gorgonia.org/gorgonia"
	"gorgonia.org/tensor"

	"lode/internal/fault"
	"lode/program"
)

// name is how errors and listings call a node.
func name(n *G.Node) string {
	if n == nil {
		return "no node"
	}
	return n.Name()
}

// words stand for Gorgonia's signs, which mean something else in a listing.
var words = map[string]string{"+": "add", "-": "sub", "⊙": "mul", "÷": "div", "^": "pow", "<": "lt", ">": "gt", "<=": "lte", ">=": "gte", "==": "eq", "!=": "ne"}

// label is how the program's operators for a node are called.
func label(n *G.Node) string {
	switch k := kind(n); k {
	case "", "constantTensor":
		return program.CleanName(n.Name())
	case "elemBinOp":
		return words[sign(n)]
	case "elemUnaryOp":
		return n.Op().String()
	case "linAlgBinOp", "tensordotOp":
		return "product"
	default:
		return strings.TrimSuffix(strings.ToLower(k), "op")
	}
}

// dims is the shape of a node; a scalar has none.
func dims(n *G.Node) []int64 {
	shape := []int64{}
	for _, e := range n.Shape() {
		shape = append(shape, int64(e))
	}
	return shape
}

// order is the nodes that the loss needs, each after those that it reads, and
// what each of them reads. Gorgonia's own way to ask for a node's children goes by
// a table that is out of date once a node has been removed.
func order(loss *G.Node) ([]*G.Node, map[*G.Node][]*G.Node, error) {
	at := map[uintptr]*G.Node{}
	for _, n := range loss.Graph().AllNodes() {
		at[reflect.ValueOf(n).Pointer()] = n
	}
	var list []*G.Node
	reads := map[*G.Node][]*G.Node{}
	state := map[*G.Node]int{} // 1: being visited, 2: done
	var visit func(n *G.Node) error
	visit = func(n *G.Node) error {
		switch state[n] {
		case 1:
			return fault.Input("graph", name(n), "no cycle")
		case 2:
			return nil
		}
		state[n] = 1
		children := reflect.ValueOf(n).Elem().FieldByName("children")
		if children.Kind() != reflect.Slice {
			return fault.Input("node", name(n), "a version of Gorgonia whose nodes have children")
		}
		for i := range children.Len() {
			c, ok := at[children.Index(i).Pointer()]
			if !ok {
				return fault.Input("node", name(n), "operands in the graph of the loss")
			}
			reads[n] = append(reads[n], c)
			if err := visit(c); err != nil {
				return err
			}
		}
		state[n] = 2
		list = append(list, n)
		return nil
	}
	return list, reads, visit(loss)
}

// kind is the name of the Go type of the node's operator, which tells operators
// apart: most are not exported. It is empty for a node without operator.
func kind(n *G.Node) string {
	if n.Op() == nil {
		return ""
	}
	t := reflect.TypeOf(n.Op())
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	return t.Name()
}

// field is a field of the node's operator; the zero Value if it has none of that
// name.
func field(n *G.Node, name string) reflect.Value {
	v := reflect.ValueOf(n.Op())
	if v.Kind() == reflect.Pointer {
		v = v.Elem()
	}
	return v.FieldByName(name)
}

// integer is an int field of the node's operator.
func integer(n *G.Node, name string) int64 { return field(n, name).Int() }

// integers is a field that is a slice of int.
func integers(n *G.Node, name string) []int64 {
	v := field(n, name)
	list := make([]int64, v.Len())
	for i := range list {
		list[i] = v.Index(i).Int()
	}
	return list
}

// fields are those that the translation reads, by kind. A version of Gorgonia
// that has others is refused instead of being misread.
var fields = map[string][]string{
	"linAlgBinOp": {"āBinaryOperator", "transA", "transB"},
	"tensordotOp": {"aAxes", "bAxes"},
	"repeatOp":    {"along"},
	"sizeOp":      {"axis"},
	"sliceOp":     {"Slice", "along"},
	"transposeOp": {"pattern"},
	"concatOp":    {"axis"},
	"sumOp":       {"along"},
	"maxOp":       {"along"},
	"softmaxOp":   {"axis", "isLog"},
	"im2colOp":    {"h", "w", "padH", "padW", "strideH", "strideW", "dilationH", "dilationW"},
	"maxPoolOp":   {"h", "w", "padNorth", "padWest", "padSouth", "padEast", "strideH", "strideW"},
	"dropoutOp":   {"probability"},
	"BatchNormOp": {"momentum", "epsilon"},
}

// numbers is the value bound to a node, or that of a constant, row-major.
func numbers(n *G.Node) ([]float64, error) {
	v := n.Value()
	if c, ok := n.Op().(interface{ Value() G.Value }); ok {
		v = c.Value()
	}
	if v == nil {
		return nil, fault.Input("node", name(n), "a value, or a place among inputs or learnables")
	}
	want := n.Shape().TotalSize()
	list, err := values(v)
	if err == nil && len(list) != want {
		err = fmt.Errorf("%d values for shape %v", len(list), n.Shape())
	}
	if err != nil {
		return nil, fault.Input("node", name(n), "a value of its shape: %v", err)
	}
	return list, nil
}

// values is a value's numbers, row-major, whatever the order that they lie in.
func values(v G.Value) ([]float64, error) {
	if d, ok := v.(*tensor.Dense); ok && !d.IsScalar() && (d.RequiresIterator() || d.DataOrder().IsColMajor()) {
		m, ok := d.Materialize().(*tensor.Dense)
		if !ok || m.DataOrder().IsColMajor() || m.RequiresIterator() {
			return iterate(d)
		}
		v = m
	}
	return flat(v.Data())
}

// iterate reads a tensor element by element.
func iterate(d *tensor.Dense) ([]float64, error) {
	all, err := flat(d.Data())
	if err != nil {
		return nil, err
	}
	var list []float64
	it := d.Iterator()
	for i, err := it.Start(); err == nil; i, err = it.Next() {
		list = append(list, all[i])
	}
	return list, nil
}

func flat(data any) ([]float64, error) {
	switch d := data.(type) {
	case float32:
		return []float64{float64(d)}, nil
	case float64:
		return []float64{d}, nil
	case int:
		return []float64{float64(d)}, nil
	case []float32:
		return wide(d), nil
	case []float64:
		return append([]float64{}, d...), nil
	}
	return nil, fmt.Errorf("%T is neither float32 nor float64", data)
}

// bind makes v, row-major, the value of n.
func bind(n *G.Node, v []float64) error { return G.Let(n, valueOf(n, v)) }

// valueOf is v, row-major, as a value for n.
func valueOf(n *G.Node, v []float64) G.Value {
	if n.Dtype() == tensor.Float64 {
		if n.IsScalar() {
			return G.NewF64(v[0])
		}
		return tensor.New(tensor.WithShape(n.Shape().Clone()...), tensor.WithBacking(append([]float64{}, v...)))
	}
	f := make([]float32, len(v))
	for i := range v {
		f[i] = float32(v[i])
	}
	if n.IsScalar() {
		return G.NewF32(f[0])
	}
	return tensor.New(tensor.WithShape(n.Shape().Clone()...), tensor.WithBacking(f))
}
