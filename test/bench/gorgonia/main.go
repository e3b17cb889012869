// Command gorgonia is the reference trainings in stock Gorgonia, for
//
//	lode bench --peer gorgonia=COMMAND
//
// (see bench.Peer for what it reads and prints). It has mlp and lenet: there are
// no batch normalisation and no attention in Gorgonia that would do the same as
// the other two.
package main

import (
	"bufio"
	"fmt"
	"log"
	"math/rand"
	"os"
	"runtime"
	"strconv"
	"time"

	"gorgonia.org/gorgonia"
	"gorgonia.org/tensor"
)

// classes of both trainings.
const classes = 10

func main() {
	log.SetFlags(0)
	if len(os.Args) != 3 {
		log.Fatal("usage: gorgonia TRAINING THREADS")
	}
	threads, err := strconv.Atoi(os.Args[2])
	if err != nil {
		log.Fatal(err)
	}
	runtime.GOMAXPROCS(threads)
	var m *model
	switch os.Args[1] {
	case "mlp":
		m = mlp()
	case "lenet":
		m = lenet()
	default:
		os.Exit(1)
	}
	step := m.compile()
	fmt.Println("ready")
	for in := bufio.NewScanner(os.Stdin); in.Scan(); {
		n, err := strconv.Atoi(in.Text())
		if err != nil {
			log.Fatal(err)
		}
		begin := time.Now()
		for range n {
			step()
		}
		fmt.Println(time.Since(begin).Seconds())
	}
}

// model is a classifier being built.
type model struct {
	graph   *gorgonia.ExprGraph
	x, y    *gorgonia.Node
	weights gorgonia.Nodes
	batch   int
	shape   []int // of a row of x
	out     *gorgonia.Node
}

func must(n *gorgonia.Node, err error) *gorgonia.Node {
	if err != nil {
		log.Fatal(err)
	}
	return n
}

func newModel(batch int, shape ...int) *model {
	g := gorgonia.NewGraph()
	dims := append([]int{batch}, shape...)
	x := gorgonia.NewTensor(g, tensor.Float32, len(dims), gorgonia.WithShape(dims...), gorgonia.WithName("x"))
	y := gorgonia.NewMatrix(g, tensor.Float32, gorgonia.WithShape(batch, classes), gorgonia.WithName("y"))
	return &model{graph: g, x: x, y: y, batch: batch, shape: shape, out: x}
}

func (m *model) weight(shape ...int) *gorgonia.Node {
	w := gorgonia.NewTensor(m.graph, tensor.Float32, len(shape), gorgonia.WithShape(shape...),
		gorgonia.WithName(fmt.Sprintf("w%d", len(m.weights))), gorgonia.WithInit(gorgonia.GlorotN(1)))
	m.weights = append(m.weights, w)
	return w
}

func (m *model) dense(in, out int) {
	m.out = must(gorgonia.Mul(m.out, m.weight(in, out)))
	m.out = must(gorgonia.BroadcastAdd(m.out, m.weight(1, out), nil, []byte{0}))
}

func (m *model) relu() { m.out = must(gorgonia.Rectify(m.out)) }

func (m *model) conv(in, out, size, pad int) {
	m.out = must(gorgonia.Conv2d(m.out, m.weight(out, in, size, size), tensor.Shape{size, size}, []int{pad, pad}, []int{1, 1}, []int{1, 1}))
	m.out = must(gorgonia.BroadcastAdd(m.out, m.weight(1, out, 1, 1), nil, []byte{0, 2, 3}))
}

func (m *model) pool() {
	m.out = must(gorgonia.MaxPool2D(m.out, tensor.Shape{2, 2}, []int{0, 0}, []int{2, 2}))
}

func mlp() *model {
	m := newModel(128, 784)
	m.dense(784, 512)
	m.relu()
	m.dense(512, 512)
	m.relu()
	m.dense(512, classes)
	return m
}

func lenet() *model {
	m := newModel(64, 1, 28, 28)
	m.conv(1, 6, 5, 2)
	m.relu()
	m.pool()
	m.conv(6, 16, 5, 0)
	m.relu()
	m.pool()
	m.out = must(gorgonia.Reshape(m.out, tensor.Shape{64, 400}))
	m.dense(400, 120)
	m.relu()
	m.dense(120, 84)
	m.relu()
	m.dense(84, classes)
	return m
}

// compile adds the loss and returns what takes one step of Adam.
func (m *model) compile() func() {
	p := must(gorgonia.SoftMax(m.out))
	cost := must(gorgonia.Neg(must(gorgonia.Mean(must(gorgonia.HadamardProd(must(gorgonia.Log(p)), m.y))))))
	if _, err := gorgonia.Grad(cost, m.weights...); err != nil {
		log.Fatal(err)
	}
	r := rand.New(rand.NewSource(1))
	xs := make([]float32, m.x.Shape().TotalSize())
	for i := range xs {
		xs[i] = r.Float32() - 0.5
	}
	ys := make([]float32, m.batch*classes)
	for i := range m.batch {
		ys[i*classes+r.Intn(classes)] = 1
	}
	x := tensor.New(tensor.WithShape(m.x.Shape()...), tensor.WithBacking(xs))
	y := tensor.New(tensor.WithShape(m.batch, classes), tensor.WithBacking(ys))
	vm := gorgonia.NewTapeMachine(m.graph, gorgonia.BindDualValues(m.weights...))
	solver := gorgonia.NewAdamSolver(gorgonia.WithLearnRate(1e-3))
	check := func(err error) {
		if err != nil {
			log.Fatal(err)
		}
	}
	return func() {
		check(gorgonia.Let(m.x, x))
		check(gorgonia.Let(m.y, y))
		check(vm.RunAll())
		check(solver.Step(gorgonia.NodesToValueGrads(m.weights)))
		vm.Reset()
	}
}
