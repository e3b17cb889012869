// Reference vectors for every executor of the step program.
//
//	gcc -O2 -ffp-contract=off -o vectors vectors.c -lm
//	vectors DIR COUNT
//
// writes DIR/*.bin: big-endian 32-bit words, one record after another, layouts
// in README.md. The results come from the processor's float32 arithmetic and
// fmaf; where 113 bits hold the exact value, __float128 must agree, else the
// program aborts. It knows nothing of the executors that are tested with it.
// The same COUNT gives the same files on every machine.

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef __float128 quad;

// ---- random bits (splitmix64)

static uint64_t state;

static uint32_t bits32(void) {
	uint64_t z = state += 0x9e3779b97f4a7c15u;
	z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
	z = (z ^ z >> 27) * 0x94d049bb133111ebu;
	return (z ^ z >> 31) >> 32;
}

static int below(int n) { return bits32() % (uint32_t)n; }

// ---- float32 and its bits

static float value(uint32_t u) {
	float f;
	memcpy(&f, &u, 4);
	return f;
}

static uint32_t pattern(float f) {
	uint32_t u;
	memcpy(&u, &f, 4);
	return f != f ? 0x7fc00000 : u;
}

static int is_finite(uint32_t u) { return (u >> 23 & 255) != 255; }

// Kinds of mantissa: random; few ones or few zeros, whose sums and products tie;
// either of the two; within the last two bits; random, or only the upper half of
// the bits; random, or all ones.
enum mantissa { RANDOM, FEW, EITHER, LAST, HALF, FULL };

static uint32_t mantissa(enum mantissa kind) {
	uint32_t m = 0;
	switch (kind) {
	case EITHER:
		return mantissa(below(2) ? RANDOM : FEW);
	case FEW:
		for (int n = below(4); n > 0; n--)
			m |= 1u << below(23);
		return below(2) ? m : ~m;
	case LAST:
		return below(2) ? 0 : below(3);
	case HALF:
		return below(2) ? bits32() & 0x7ff800 : bits32();
	case FULL:
		return below(2) ? bits32() : ~0u;
	default:
		return bits32();
	}
}

// number has a given biased exponent, clamped to the finite ones. C leaves open
// in which order the arguments of a call, or the operands of an operator, are
// evaluated; so no expression here draws random bits twice.
static uint32_t number(int e, enum mantissa kind) {
	uint32_t m = mantissa(kind) & 0x7fffff, sign = bits32() << 31;
	e = e < 0 ? 0 : e > 254 ? 254 : e;
	return sign | (uint32_t)e << 23 | m;
}

static uint32_t any(void) { return number(below(255), RANDOM); }

static const uint32_t edges[] = {
	0x00000000, 0x80000000, 0x00000001, 0x80000001, 0x00000002, 0x00000003, 0x00400000, 0x007fffff, 0x807fffff,
	0x00800000, 0x80800000, 0x00800001, 0x00ffffff, 0x01000000, 0x1f800000, 0x20000000, 0x9f800000, 0x33000000,
	0x33800000, 0xb3800000, 0x34000000, 0x3effffff, 0x3f000000, 0xbf000000, 0x3f7fffff, 0xbf7fffff, 0x3f800000,
	0xbf800000, 0x3f800001, 0x40000000, 0x4b000000, 0x4b7fffff, 0x4b800000, 0xcb800000, 0x5f800000, 0x7f000000,
	0x7f7ffffe, 0x7f7fffff, 0xff7fffff,
};
enum { EDGES = sizeof edges / sizeof *edges };

static uint32_t edge(void) { return edges[below(EDGES)]; }

// ---- files

static const char *folder;
static FILE *out;

static void begin(const char *name) {
	char path[4096];
	snprintf(path, sizeof path, "%s/%s.bin", folder, name);
	out = fopen(path, "wb");
	if (!out) {
		perror(path);
		exit(1);
	}
	// Each file has its own stream of random bits.
	state = 0;
	for (; *name; name++)
		state = state * 131 + (unsigned char)*name;
}

static void end(void) {
	if (fclose(out)) {
		perror("write");
		exit(1);
	}
}

static void put(uint32_t u) {
	unsigned char b[4] = {u >> 24, u >> 16, u >> 8, u};
	fwrite(b, 1, 4, out);
}

static void agree(int ok, const char *what, uint32_t a, uint32_t b, uint32_t c) {
	if (!ok) {
		fprintf(stderr, "%s(%08x, %08x, %08x): float32 and float128 disagree\n", what, a, b, c);
		abort();
	}
}

static int same(float f, quad q) {
	float g = (float)q; // rounds to nearest even
	return f == g || (f != f && g != g);
}

// ---- primitives

static float fused(uint32_t a, uint32_t b, uint32_t c) {
	volatile float x = value(a), y = value(b), z = value(c);
	float r = fmaf(x, y, z);
	quad p = (quad)x * y, s = p + z;
	if (s - p == z && s - z == p)
		agree(same(r, s), "fma", a, b, c);
	return r;
}

static void fma_vectors(int count) {
	begin("fma");
	for (int i = 0; i < count; i++) {
		uint32_t a, b, c;
		int ea = below(255), eb = below(255);
		switch (i % 9) {
		case 0:
			a = edge(), b = edge(), c = edge();
			break;
		case 1:
			a = any(), b = any(), c = any();
			break;
		case 2: // addend near the product
			a = number(ea, RANDOM), b = number(eb, RANDOM), c = number(ea + eb - 127 + below(60) - 30, RANDOM);
			break;
		case 3: // the same, with ties
			a = number(ea, FEW), b = number(eb, FEW), c = number(ea + eb - 127 + below(60) - 30, FEW);
			break;
		case 4: { // cancellation down to the product's rounding error
			a = number(90 + below(70), RANDOM), b = number(90 + below(70), RANDOM);
			volatile float p = value(a) * value(b);
			c = (pattern(p) ^ 0x80000000) + below(5) - 2;
			c = is_finite(c) ? c : 0;
			break;
		}
		case 5: // subnormal results, with and without addend
			ea = below(150);
			a = number(ea, RANDOM), b = number(127 - ea + below(60) - 40, RANDOM);
			c = below(3) ? number(below(4), EITHER) : below(2) ? 0 : 0x80000000;
			break;
		case 6: // around the largest float32
			ea = 127 + below(128);
			a = number(ea, RANDOM), b = number(379 - ea + below(4) - 1, FULL);
			c = number(200 + below(55), RANDOM);
			break;
		case 7: { // product near half a unit in the last place of the addend: double rounding shows here
			int e = 40 + below(170), x = below(20) - 10;
			c = number(e, RANDOM);
			a = number(127 + x, LAST), b = number(e - 24 + below(3) - 1 - x, LAST);
			break;
		}
		default: // half way between subnormals
			ea = 1 + below(120);
			a = number(ea, FEW), b = number(127 - ea - 1 + below(4) - 23, FEW);
			c = number(below(2), FEW);
		}
		put(a), put(b), put(c), put(pattern(fused(a, b, c)));
	}
	end();
}

enum { ADD, SUB, MUL, DIV };

static void binary_vectors(const char *name, int op, int count) {
	begin(name);
	for (int i = 0; i < count; i++) {
		uint32_t a, b;
		int e = below(255);
		switch (i % 6) {
		case 0:
			a = edge(), b = edge();
			break;
		case 1:
			a = any(), b = any();
			break;
		case 2: // ties
			a = number(e, FEW);
			b = number(op == MUL ? 254 - e + below(60) - 30 : e + below(52) - 26, FEW);
			break;
		case 3: // subnormal arguments or results
			a = number(below(30), RANDOM);
			b = number(op == MUL ? 90 + below(40) : op == DIV ? 127 + below(40) : below(30), RANDOM);
			break;
		case 4: // near equal: cancellation, quotients near 1
			a = any();
			b = a ^ (uint32_t)below(2) << 31;
			b += below(7) - 3;
			b = is_finite(b) ? b : 1;
			break;
		default: // around the largest float32
			a = number(200 + below(55), RANDOM);
			b = number(op == MUL ? 381 - (int)(a >> 23 & 255) + below(4) - 2
			         : op == DIV ? (int)(a >> 23 & 255) - 127 + below(4) - 2 : 250 + below(5), RANDOM);
		}
		volatile float x = value(a), y = value(b), r;
		quad q;
		switch (op) {
		case ADD: r = x + y, q = (quad)x + y; break;
		case SUB: r = x - y, q = (quad)x - y; break;
		case MUL: r = x * y, q = (quad)x * y; break;
		default:  r = x / y, q = (quad)x / y;
		}
		// A quotient of two 24-bit numbers lies at least 2^-48 of itself away from
		// any half-way point it does not hit, so 113 bits decide its rounding.
		int exact = op == MUL || op == DIV || (q - x == (op == SUB ? -(quad)y : (quad)y));
		if (exact)
			agree(same(r, q), name, a, b, 0);
		put(a), put(b), put(pattern(r));
	}
	end();
}

static void sqrt_vectors(int count) {
	begin("sqrt");
	for (int i = 0; i < count; i++) {
		uint32_t a;
		switch (i % 4) {
		case 0: a = edge(); break;
		case 1: a = any(); break;
		case 2: a = number(0, RANDOM) & 0x7fffffff; break;
		default: { // squares and their neighbours
			volatile float s = value(number(70 + below(114), HALF));
			volatile float q = s * s;
			a = pattern(q) + below(3) - 1;
		}
		}
		volatile float x = value(a);
		float r = sqrtf(x);
		if (x >= 0) { // r is nearest: x lies between the squares of the points half way to its neighbours
			quad down = ((quad)r + nextafterf(r, 0)) / 2, up = ((quad)r + nextafterf(r, INFINITY)) / 2;
			agree(x == 0 ? r == 0 : down * down <= x && x <= up * up, "sqrt", a, 0, 0);
		}
		put(a), put(pattern(r));
	}
	end();
}

// compare: bit 0 a < b, bit 1 a <= b, bit 2 a == b.
static void compare_vectors(int count) {
	begin("compare");
	for (int i = 0; i < count; i++) {
		uint32_t a = i % 3 == 0 ? edge() : any(), b = i % 3 == 0 ? edge() : i % 3 == 1 ? any() : a + below(3) - 1;
		b = is_finite(b) ? b : a;
		float x = value(a), y = value(b);
		put(a), put(b), put((x < y) | (x <= y) << 1 | (x == y) << 2);
	}
	end();
}

// convert: bits of a float32, an int32, then floor of the float as int32 and
// whether it is one, the int as float32.
static void convert_vectors(int count) {
	begin("convert");
	for (int i = 0; i < count; i++) {
		uint32_t a = i % 3 == 0 ? edge() : i % 3 == 1 ? any() : number(120 + below(40), RANDOM);
		int32_t n = bits32();
		n >>= below(2) ? 0 : below(31);
		double f = floor((double)value(a));
		int in = f >= -2147483648.0 && f <= 2147483647.0;
		put(a), put(n), put(in ? (uint32_t)(int32_t)f : 0), put(in), put(pattern((float)n));
	}
	end();
}

// exponent: bits of a float32, an int32, then floor(log2 |float|) and whether
// there is one, 2^int or NaN outside -126 ... 127.
static void exponent_vectors(int count) {
	begin("exponent");
	for (int i = 0; i < count; i++) {
		uint32_t a = i % 4 == 0 ? edge() : i % 4 == 1 ? number(0, EITHER) : any();
		int32_t n = i % 4 == 3 ? (int32_t)bits32() : below(320) - 160;
		int k = 0, there = value(a) != 0;
		if (there)
			frexpf(value(a), &k), k--;
		put(a), put(n), put(k), put(there), put(n < -126 || n > 127 ? 0x7fc00000 : pattern(ldexpf(1, n)));
	}
	end();
}

// integer: two int32 a and b, then a+b, a-b, a*b, and bit 0 a == b, bit 1 a < b,
// bit 2 a <= b.
static void integer_vectors(int count) {
	static const uint32_t few[] = {0, 1, 2, 0x7fffffff, 0x80000000, 0x80000001, 0xffffffff, 0xfffffffe};
	begin("integer");
	for (int i = 0; i < count; i++) {
		uint32_t a = i % 3 == 0 ? few[below(8)] : bits32(), b = bits32();
		b = i % 3 == 1 ? b : i % 3 == 0 ? few[b % 8] : a + b % 3 - 1;
		int32_t m = a, n = b;
		put(a), put(b), put(a + b), put(a - b), put(a * b), put((m == n) | (m < n) << 1 | (m <= n) << 2);
	}
	end();
}

// choose: three float32 a, b and c, then the larger and the smaller of a and b (b
// where they are equal), b where a is not zero else c, -a, |a|.
static void choose_vectors(int count) {
	begin("choose");
	for (int i = 0; i < count; i++) {
		uint32_t a = i % 3 == 0 ? edge() : any(), b = i % 3 == 0 ? edge() : i % 3 == 1 ? any() : a + below(3) - 1, c = any();
		b = is_finite(b) ? b : a;
		float x = value(a), y = value(b);
		put(a), put(b), put(c), put(x > y ? a : b), put(x < y ? a : b), put(x != 0 ? b : c), put(a ^ 0x80000000), put(a & 0x7fffffff);
	}
	end();
}

// chain: eight products accumulated from +0 into one sum. Eight a, eight b, the
// eight sums.
static void chain_vectors(int count) {
	begin("chain");
	for (int i = 0; i < count; i++) {
		uint32_t a[8], b[8], sums[8];
		float acc = 0;
		int base = i % 4 == 0 ? 127 : i % 4 == 1 ? 20 + below(200) : i % 4 == 2 ? 60 + below(8) : 127 + below(120);
		for (int k = 0; k < 8; k++) {
			a[k] = number(base + below(5) - 2, EITHER);
			b[k] = number((i % 4 == 2 ? 62 : i % 4 == 3 ? 381 - base : 127) + below(12) - 8, EITHER);
			int kind = below(6);
			if (kind == 0) { // cancel the sum, nearly or exactly
				a[k] = (pattern(acc) ^ 0x80000000) + (below(2) ? 0 : below(3) - 1);
				a[k] = is_finite(a[k]) ? a[k] : 0;
				b[k] = 0x3f800000;
			} else if (kind == 1) {
				a[k] &= 0x80000000;
			}
			float next = fused(a[k], b[k], pattern(acc));
			if (!is_finite(pattern(next))) { // a sum that is not finite ends a program; keep to finite chains
				a[k] = 0;
				next = fused(a[k], b[k], pattern(acc));
			}
			acc = next;
			sums[k] = pattern(acc);
		}
		for (int k = 0; k < 8; k++) put(a[k]);
		for (int k = 0; k < 8; k++) put(b[k]);
		for (int k = 0; k < 8; k++) put(sums[k]);
	}
	end();
}

// ---- functions, as the arithmetic specification composes them

static float c(uint32_t u) { return value(u); }

static float horner(float x, const uint32_t *t, int n) {
	float y = c(t[--n]);
	while (n--)
		y = fmaf(y, x, c(t[n]));
	return y;
}

static float two_to(int n) { return ldexpf(1, n); }

static float to_integer(float a, float b) { return fmaf(a, b, 12582912.f) - 12582912.f; }

static float f_exp(float x) {
	static const uint32_t t[] = {0x3efffffe, 0x3e2aaa49, 0x3d2aac79, 0x3c091cf1, 0x3ab51217};
	if (!(x > -104)) x = -104;
	if (!(x < 89)) x = 89;
	float n = to_integer(x, c(0x3fb8aa3b));
	float r = fmaf(n, -c(0x3f317218), x);
	r = fmaf(n, -c(0xb102e308), r);
	float p = fmaf(horner(r, t, 5), r * r, r) + 1;
	float h = to_integer(n, 0.5f);
	return p * two_to((int)h) * two_to((int)(n - h));
}

static float f_log(float x) {
	static const uint32_t t[] = {0x3eaaaaaa, 0xbe800113, 0x3e4cd004, 0xbe2a3922, 0x3e116d0f, 0xbe06c2a1, 0x3e02adb4, 0xbd9c5abe};
	int k;
	float m = 2 * frexpf(x, &k), e = k - 1;
	if (m > c(0x3fb504f3)) m /= 2, e += 1;
	float d = m - 1, s = d * d, y = s * d * horner(d, t, 8);
	y = fmaf(e, c(0xb102e308), y);
	y = fmaf(s, -0.5f, y);
	y = d + y;
	return fmaf(e, c(0x3f317218), y);
}

static float f_tanh(float x) {
	static const uint32_t t[] = {0xbeaaaaaa, 0x3e088833, 0xbd5cf748, 0x3cb1c5ad, 0xbc05fa80, 0x3b0c70f4};
	float a = fminf(fabsf(x), 9.125f), z = fminf(a, 0.625f), s = z * z, r;
	if (a < 0.625f)
		r = fmaf(z * s, horner(s, t, 6), z);
	else
		r = 1 - 2 / (f_exp(a + a) + 1);
	return x < 0 ? -r : r;
}

static void function_vectors(const char *name, float (*f)(float), int positive, int count) {
	begin(name);
	for (int i = 0; i < count; i++) {
		uint32_t a;
		switch (i % 4) {
		case 0: a = edge(); break;
		case 1: a = any(); break;
		case 2: a = number(110 + below(25), RANDOM); break;
		default: a = number(120 + below(15), FEW);
		}
		if (positive && ((a &= 0x7fffffff) == 0))
			a = 1;
		put(a), put(pattern(f(value(a))));
	}
	end();
}

// ---- folds

static uint32_t ordinary(int spread) { return number(127 - spread + below(spread + spread / 8 + 1), RANDOM); }

// dot: length n, initial value, n a, n b, then the sum of products taken in order.
static void dot_vectors(int count) {
	begin("dot");
	for (int i = 0; i < count; i++) {
		int n = 1 + (i < 70 ? i : below(300)), spread = i % 3 == 0 ? 70 : 8;
		float acc = value(i % 2 ? 0 : ordinary(spread));
		uint32_t *a = malloc(8 * n), *b = a + n;
		put(n), put(pattern(acc));
		for (int k = 0; k < n; k++) {
			a[k] = below(7) ? ordinary(spread) : 0;
			b[k] = ordinary(spread);
			acc = fused(a[k], b[k], pattern(acc));
		}
		for (int k = 0; k < 2 * n; k++) put(a[k]);
		put(pattern(acc));
		free(a);
	}
	end();
}

// stripe: length n, n values, then their sum by 32 lanes and a halving tree.
static void stripe_vectors(int count) {
	begin("stripe");
	for (int i = 0; i < count; i++) {
		int n = 1 + (i < 70 ? i : below(300));
		volatile float lane[32] = {0};
		put(n);
		for (int k = 0; k < n; k++) {
			uint32_t a = ordinary(20);
			put(a);
			lane[k % 32] += value(a);
		}
		for (int h = 16; h; h /= 2)
			for (int l = 0; l < h; l++)
				lane[l] += lane[l + h];
		put(pattern(lane[0]));
	}
	end();
}

// ---- generators

// philox: four words of counter, two of key, four of output (Salmon et al.,
// Parallel random numbers: as easy as 1, 2, 3, 2011; ten rounds).
static void philox_vectors(int count) {
	begin("philox");
	for (int i = 0; i < count; i++) {
		uint32_t x[4], k[2];
		for (int j = 0; j < 4; j++) put(x[j] = i == 0 ? 0 : i == 1 ? 0xffffffff : bits32());
		for (int j = 0; j < 2; j++) put(k[j] = i == 0 ? 0 : i == 1 ? 0xffffffff : bits32());
		for (int round = 0; round < 10; round++) {
			uint64_t p = (uint64_t)x[0] * 0xD2511F53u, q = (uint64_t)x[2] * 0xCD9E8D57u;
			uint32_t y[4] = {(q >> 32) ^ x[1] ^ k[0], q, (p >> 32) ^ x[3] ^ k[1], p};
			memcpy(x, y, sizeof x);
			k[0] += 0x9E3779B9u, k[1] += 0xBB67AE85u;
		}
		for (int j = 0; j < 4; j++) put(x[j]);
	}
	end();
}

// feistel: number of rows, eight keys, position, row.
static void feistel_vectors(int count) {
	begin("feistel");
	for (int i = 0; i < count; i++) {
		uint32_t key[8], rows = bits32() >> 1;
		rows = i < 40 ? (uint32_t)i + 1 : (i % 2 ? rows : rows >> below(30)) | 1;
		uint32_t x = bits32() % rows;
		put(rows);
		for (int j = 0; j < 8; j++) put(key[j] = bits32());
		put(x);
		int h = 1;
		while ((uint64_t)1 << 2 * h < rows) h++;
		uint32_t mask = ((uint64_t)1 << h) - 1;
		if (rows > 1)
			do {
				for (int j = 0; j < 8; j++) {
					uint32_t left = x >> h, right = x & mask, z = right * 0x9E3779B1u ^ key[j];
					z ^= z >> 15, z *= 0x2c1b3c6du, z ^= z >> 12, z *= 0x297a2d39u, z ^= z >> 15;
					x = right << h | (left ^ (z & mask));
				}
			} while (x >= rows);
		put(x);
	}
	end();
}

int main(int argc, char **argv) {
	int count = argc == 3 ? atoi(argv[2]) : 0;
	if (count < 1) {
		fprintf(stderr, "usage: vectors DIR COUNT\n");
		return 2;
	}
	folder = argv[1];
	binary_vectors("add", ADD, count);
	binary_vectors("sub", SUB, count);
	binary_vectors("mul", MUL, count);
	binary_vectors("div", DIV, count);
	sqrt_vectors(count);
	fma_vectors(count);
	compare_vectors(count);
	convert_vectors(count);
	exponent_vectors(count);
	integer_vectors(count);
	choose_vectors(count);
	chain_vectors(count / 4);
	function_vectors("exp", f_exp, 0, count);
	function_vectors("log", f_log, 1, count);
	function_vectors("tanh", f_tanh, 0, count);
	dot_vectors(count / 40);
	stripe_vectors(count / 40);
	philox_vectors(count / 40);
	feistel_vectors(count / 20);
	return 0;
}
