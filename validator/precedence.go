package validator

import (
	"context"
	"sync"
)

// precedence lets what has a deadline go before what has time.
type precedence struct {
	mu     sync.Mutex
	urgent int
	calm   chan struct{} // closed when urgent falls to 0; nil while it is 0
}

// urge says that something urgent begins. It ends with the returned function.
func (p *precedence) urge() (done func()) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.urgent++; p.urgent == 1 {
		p.calm = make(chan struct{})
	}
	return func() {
		p.mu.Lock()
		defer p.mu.Unlock()
		if p.urgent--; p.urgent == 0 {
			close(p.calm)
			p.calm = nil
		}
	}
}

// wait waits until nothing urgent is under way.
func (p *precedence) wait(ctx context.Context) error {
	for ctx.Err() == nil {
		p.mu.Lock()
		calm := p.calm
		p.mu.Unlock()
		if calm == nil {
			return nil
		}
		select {
		case <-ctx.Done():
		case <-calm:
		}
	}
	return ctx.Err()
}
