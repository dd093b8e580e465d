//! Puts functions that are written alike beside each other: brotli says a thing again in fewer bits the nearer it stood before.

use std::collections::{BTreeSet, HashMap, HashSet};

use wasmparser::{Parser, Payload};

use crate::Result;

/// How many bytes in a row two functions must share for it to count: an instruction or two.
const ROW: usize = 5;
/// What stands in more functions than this says nothing of likeness.
const COMMON: usize = 60;

/// The module with a name for each of its functions, by which they sort as they should stand: `wasm-opt --reorder-functions-by-name`
/// then moves them.
pub fn order(wasm: &[u8]) -> Result<Vec<u8>> {
    let bodies = bodies(wasm).map_err(|error| format!("the wasm: {error}"))?;
    let mut names = vec![0; bodies.len()];
    for (place, function) in chain(&bodies).into_iter().enumerate() {
        names[function] = place;
    }
    let mut functions = number(names.len());
    for (function, place) in names.into_iter().enumerate() {
        functions.extend(number(function));
        functions.extend(sized(format!("{place:05}").into_bytes()));
    }
    let mut section = sized(b"name".to_vec());
    section.push(1);
    section.extend(sized(functions));
    let mut out = wasm.to_vec();
    out.push(0);
    out.extend(sized(section));
    Ok(out)
}

/// What the functions are made of. The visitors' module imports none, so their indices begin with the first of them.
fn bodies(wasm: &[u8]) -> wasmparser::Result<Vec<&[u8]>> {
    let mut bodies = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        if let Payload::CodeSectionEntry(body) = payload? {
            bodies.push(body.as_bytes());
        }
    }
    Ok(bodies)
}

/// Each function followed by the one, of those left, that shares most for its length with it and, less and less, with those before it.
/// The longest comes first.
fn chain(bodies: &[&[u8]]) -> Vec<usize> {
    let rows: Vec<BTreeSet<&[u8]>> = bodies.iter().map(|body| body.windows(ROW).collect()).collect();
    let mut holders: HashMap<&[u8], Vec<usize>> = HashMap::new();
    for (function, rows) in rows.iter().enumerate() {
        for row in rows {
            holders.entry(row).or_default().push(function);
        }
    }
    holders.retain(|_, functions| functions.len() <= COMMON);
    let mut left: HashSet<usize> = (0..bodies.len()).collect();
    let mut next = (0..bodies.len()).max_by_key(|function| (bodies[*function].len(), usize::MAX - function));
    let mut chain = Vec::new();
    let mut shared = vec![0_u64; bodies.len()];
    while let Some(function) = next {
        left.remove(&function);
        chain.push(function);
        for earlier in &mut shared {
            *earlier = *earlier * 2 / 3;
        }
        for other in rows[function].iter().filter_map(|row| holders.get(row)).flatten() {
            shared[*other] += 1000;
        }
        // By the root of the length: long functions share much with any.
        let likeness = |function: usize| shared[function] * shared[function] / bodies[function].len().max(1) as u64;
        next = left.iter().copied().max_by_key(|function| (likeness(*function), usize::MAX - function));
    }
    chain
}

/// Bytes behind their count.
fn sized(bytes: Vec<u8>) -> Vec<u8> {
    let mut out = number(bytes.len());
    out.extend(bytes);
    out
}

/// A number as wasm writes it (LEB128).
fn number(mut value: usize) -> Vec<u8> {
    let mut out = Vec::new();
    while value > 0x7f {
        out.push(value as u8 & 0x7f | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
    out
}

#[cfg(test)]
mod tests {
    use super::{chain, number};

    #[test]
    fn what_is_written_alike_stands_together() {
        let bodies: [&[u8]; 4] = [b"one and the same thing, and more of it", b"0123456789", b"one and the same thing", b"012345678"];
        assert_eq!(chain(&bodies), [0, 2, 1, 3]);
    }

    #[test]
    fn numbers_are_written_in_sevens_of_bits() {
        assert_eq!((number(0), number(127), number(128)), (vec![0], vec![0x7f], vec![0x80, 1]));
    }
}
