// The Gauss–Kronrod pair of 7 and 15 points on [−1, 1] (Kronrod 1965; values as in QUADPACK, Piessens et al. 1983, qk15).

const halfNodes = [
  0.9914553711208126, 0.9491079123427585, 0.8648644233597691, 0.7415311855993945, 0.5860872354676911, 0.4058451513773972,
  0.20778495500789848,
]
const halfKronrod = [
  0.022935322010529224, 0.06309209262997856, 0.10479001032225019, 0.14065325971552592, 0.1690047266392679, 0.19035057806478542,
  0.20443294007529889,
]
const halfGauss = [0, 0.1294849661688697, 0, 0.27970539148927664, 0, 0.3818300505051189, 0]

function mirrored(half: readonly number[], centre: number, sign: 1 | -1): readonly number[] {
  return [...half.map((value) => sign * value), centre, ...half.toReversed()]
}

export const nodes = mirrored(halfNodes, 0, -1)
export const kronrodWeights = mirrored(halfKronrod, 0.20948214108472782, 1)
/** 0 at the points that the Gauss rule does not use. */
export const gaussWeights = mirrored(halfGauss, 0.4179591836734694, 1)
