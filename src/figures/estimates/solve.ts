/** Solves a symmetric positive definite system (Cholesky); `matrix` by rows, overwritten. */
export function solve(matrix: Float64Array, target: Float64Array): Float64Array {
  const n = target.length
  for (let j = 0; j < n; j++)
    for (let i = j; i < n; i++) {
      let sum = matrix[i * n + j]!
      for (let k = 0; k < j; k++) sum -= matrix[i * n + k]! * matrix[j * n + k]!
      matrix[i * n + j] = i === j ? Math.sqrt(sum) : sum / matrix[j * n + j]!
    }
  const result = target.slice()
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) result[i]! -= matrix[i * n + k]! * result[k]!
    result[i]! /= matrix[i * n + i]!
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) result[i]! -= matrix[k * n + i]! * result[k]!
    result[i]! /= matrix[i * n + i]!
  }
  return result
}
