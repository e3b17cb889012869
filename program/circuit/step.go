package circuit

import (
	"github.com/consensys/gnark/frontend"

	"lode/program"
)

// Positions of the public inputs. From inputPosition on come the step and the
// numbers of the batch's rows, 32 bits each, seven an element, lowest first.
const (
	inputBefore = iota
	inputAfter
	inputDataset
	inputPosition
)

// positions is the number of elements that hold step and row numbers.
func positions(p *program.Program) int {
	return (1 + len(rowsOf(p)) + wordsPerElement - 1) / wordsPerElement
}

// rowsOf has one entry for each row that a step reads: none in a program that
// reads no data.
func rowsOf(p *program.Program) []struct{} {
	for i := range p.Ops {
		if p.Ops[i].Kind == program.Perm {
			return make([]struct{}, p.Batch)
		}
	}
	return nil
}

// stepCircuit is one step of a program. Secret is, in order: the parts of every
// element of the state before; those of the step; and for each row of the batch
// the bits of its number, the nodes beside its path to the dataset root, and the
// parts of its elements.
type stepCircuit struct {
	Public []frontend.Variable `gnark:",public"`
	Secret []frontend.Variable

	p *program.Program
	// Of tests: constraints to leave out.
	omit, alsoOmit string
}

func newStepCircuit(p *program.Program) *stepCircuit {
	secret := int64(intWords)
	for _, s := range p.Slots {
		secret += s.Elements * partsOf(s.Type)
	}
	row := 2 * int64(depthOf(p.Rows))
	for _, c := range p.Columns {
		row += c.Elements / p.Rows * partsOf(c.Type)
	}
	secret += row * int64(len(rowsOf(p)))
	return &stepCircuit{p: p, Public: make([]frontend.Variable, inputPosition+positions(p)), Secret: make([]frontend.Variable, secret)}
}

// partsOf is how many secret inputs spell an element.
func partsOf(t program.Type) int64 {
	switch t {
	case program.I32:
		return intWords
	case program.U8:
		return 1
	}
	return leafWords
}

// build is the making of one step circuit.
type build struct {
	p      *program.Program
	g      *gadgets
	secret []frontend.Variable // not taken yet

	state   [][]value
	outs    [][]value
	step    *Int
	numbers []*Int       // of the batch's dataset rows
	rowOf   map[*Int]int // which row of the batch a wire numbers
	rows    [][][]value  // by row of the batch, then column
}

func (b *build) take(n int) []frontend.Variable {
	v := b.secret[:n]
	b.secret = b.secret[n:]
	return v
}

// stored reads n elements of type t. It gives them and their words as stored.
func (b *build) stored(t program.Type, n int64) (values []value, words []frontend.Variable) {
	for i := range n {
		switch t {
		case program.I32:
			p := b.take(intWords)
			v, w := b.g.loadInt(intLeaf{p[0], p[1], p[2], p[3]})
			values, words = append(values, value{i: v}), append(words, w)
		case program.U8:
			v := b.take(1)[0]
			b.g.narrow("byte.range", v)
			b.g.narrow("byte.top", b.g.api.Mul(v, 1<<(narrowBits-8)))
			if i%4 == 0 {
				words = append(words, 0)
			}
			w := &words[len(words)-1]
			*w = b.g.api.Add(*w, b.g.api.Mul(v, 1<<(8*(i%4))))
			values = append(values, value{f: b.g.i2f(wire(v))})
		default:
			p := b.take(leafWords)
			v, w := b.g.load(leaf{p[0], p[1], p[2], p[3], p[4]})
			values, words = append(values, value{f: v}), append(words, w)
		}
	}
	return values, words
}

// Define makes the constraints.
func (c *stepCircuit) Define(api frontend.API) error {
	b := &build{p: c.p, g: newGadgets(api), secret: c.Secret, rowOf: map[*Int]int{}, outs: make([][]value, len(c.p.Ops))}
	b.g.omit, b.g.alsoOmit = c.omit, c.alsoOmit
	var before, after []frontend.Variable
	stateWords := make([][]frontend.Variable, len(c.p.Slots))
	for i, s := range c.p.Slots {
		values, words := b.stored(s.Type, s.Elements)
		b.state, stateWords[i] = append(b.state, values), words
		before = append(before, words...)
	}
	if err := b.digest("digest.before", before, c.Public[inputBefore]); err != nil {
		return err
	}
	if err := b.position(c.Public[inputPosition:], c.Public[inputDataset]); err != nil {
		return err
	}
	for i := range c.p.Ops {
		b.operator(i)
	}
	for i, s := range c.p.Slots {
		words := stateWords[i]
		if s.Next >= 0 {
			words = words[:0:0]
			for _, v := range b.outs[s.Next] {
				if v.i != nil {
					words = append(words, b.g.intWord(v.i))
				} else {
					words = append(words, b.g.word(v.f))
				}
			}
		}
		after = append(after, words...)
	}
	return b.digest("digest.after", after, c.Public[inputAfter])
}

// digest states that the words are those of a state with the given digest.
func (b *build) digest(name string, words []frontend.Variable, want frontend.Variable) error {
	d, err := sponge(b.g.api, domainState, pack(b.g.api, words))
	if err != nil {
		return err
	}
	b.g.equal(name, d, want)
	return nil
}

// position reads the step and the rows, and opens the rows against the root.
func (b *build) position(public []frontend.Variable, root frontend.Variable) error {
	api := b.g.api
	s := b.take(intWords)
	_, step := b.g.word32("step", s[0], s[1], s[2], s[3])
	b.step = wire(step)
	words := []frontend.Variable{step}
	depth := depthOf(b.p.Rows)
	for i := range rowsOf(b.p) {
		path := b.take(depth)
		var number frontend.Variable = 0
		for k, bit := range path {
			b.g.boolean("row.number", bit)
			number = api.Add(number, api.Mul(bit, power(int64(k))))
		}
		words = append(words, number)
		n := wire(number)
		b.numbers, b.rowOf[n] = append(b.numbers, n), i

		siblings := b.take(depth)
		var row [][]value
		var content []frontend.Variable
		for _, c := range b.p.Columns {
			values, w := b.stored(c.Type, c.Elements/b.p.Rows)
			row, content = append(row, values), append(content, w...)
		}
		b.rows = append(b.rows, row)
		node, err := sponge(api, domainRow, pack(api, content))
		if err != nil {
			return err
		}
		for k, bit := range path {
			// The node is the left child where the bit is 0.
			swap := api.Mul(bit, api.Sub(siblings[k], node))
			if node, err = compress(api, api.Add(node, swap), api.Sub(siblings[k], swap)); err != nil {
				return err
			}
		}
		b.g.equal("row.root", node, root)
	}
	for i, e := range pack(api, words) {
		b.g.equal("position", e, public[i])
	}
	return nil
}
