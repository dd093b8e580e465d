//! SHA-256 (FIPS 180-4), written for size: a page hashes a few kilobytes, and visitors download every byte of this. The tests hold it
//! against the `sha2` crate, which the tools use for all else.

use std::sync::OnceLock;

/// A hash that is fed piece by piece.
pub struct Sha256 {
    state: [u32; 8],
    /// What has come since the last whole block of 64 bytes.
    block: Vec<u8>,
    /// Bytes so far.
    length: u64,
}

impl Sha256 {
    pub fn new() -> Sha256 {
        let mut state = [0; 8];
        roots(&mut state, f64::sqrt);
        Sha256 { state, block: Vec::new(), length: 0 }
    }

    pub fn digest(bytes: &[u8]) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(bytes);
        hash.finish()
    }

    #[inline(never)]
    pub fn update(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.length += 1;
            self.block.push(byte);
            if self.block.len() == 64 {
                self.compress();
                self.block.clear();
            }
        }
    }

    /// The hash of all that has come.
    pub fn finish(mut self) -> [u8; 32] {
        let bits = self.length * 8;
        self.update(&[0x80]);
        while self.block.len() != 56 {
            self.update(&[0]);
        }
        for at in 0..8 {
            self.update(&[(bits >> (56 - 8 * at)) as u8]);
        }
        let mut hash = [0; 32];
        for (at, byte) in hash.iter_mut().enumerate() {
            *byte = (self.state[at / 4] >> (24 - 8 * (at % 4))) as u8;
        }
        hash
    }

    #[inline(never)]
    fn compress(&mut self) {
        let mut words = [0; 64];
        for (at, byte) in self.block.iter().enumerate() {
            words[at / 4] = words[at / 4] << 8 | u32::from(*byte);
        }
        for at in 16..64 {
            let (early, late) = (words[at - 15], words[at - 2]);
            words[at] = words[at - 16]
                .wrapping_add(turned(early, 7, 18) ^ early >> 3)
                .wrapping_add(words[at - 7])
                .wrapping_add(turned(late, 17, 19) ^ late >> 10);
        }
        static CONSTANTS: OnceLock<[u32; 64]> = OnceLock::new();
        let constants = CONSTANTS.get_or_init(|| {
            let mut constants = [0; 64];
            roots(&mut constants, cube_root);
            constants
        });
        let mut state = self.state;
        for at in 0..64 {
            let [a, b, c, d, e, f, g, h] = state;
            let one = h
                .wrapping_add(turned(e, 6, 11) ^ e.rotate_right(25))
                .wrapping_add(e & f ^ !e & g)
                .wrapping_add(constants[at])
                .wrapping_add(words[at]);
            let two = (turned(a, 2, 13) ^ a.rotate_right(22)).wrapping_add(a & b ^ a & c ^ b & c);
            state = [one.wrapping_add(two), a, b, c, d.wrapping_add(one), e, f, g];
        }
        for (word, new) in self.state.iter_mut().zip(&state) {
            *word = word.wrapping_add(*new);
        }
    }
}

fn turned(word: u32, one: u32, other: u32) -> u32 {
    word.rotate_right(one) ^ word.rotate_right(other)
}

/// The first 32 bits behind the point of the roots of the first primes: cheaper to find than to download. A double has 53 bits, and is
/// the same on every machine (IEEE 754).
#[inline(never)]
fn roots(bits: &mut [u32], root: fn(f64) -> f64) {
    let mut number = 1_u32;
    for bits in bits {
        number += 1;
        // Whatever is less than 324 and no prime has a factor under 18.
        while (2..number.min(18)).any(|factor| number.is_multiple_of(factor)) {
            number += 1;
        }
        let root = root(f64::from(number));
        *bits = ((root - f64::from(root as u32)) * 4_294_967_296.0) as u32;
    }
}

/// By Newton's method, which is through after a dozen steps.
fn cube_root(number: f64) -> f64 {
    (0..32).fold(number, |root, _| root - (root - number / (root * root)) / 3.0)
}

#[cfg(test)]
mod tests {
    use sha2::Digest;

    use super::Sha256;

    #[test]
    fn as_the_crate_has_it() {
        let bytes: Vec<u8> = (0..300u32).map(|number| (number * 7) as u8).collect();
        for length in 0..bytes.len() {
            let known: [u8; 32] = sha2::Sha256::digest(&bytes[..length]).into();
            assert_eq!(Sha256::digest(&bytes[..length]), known, "{length}");
            let mut pieces = Sha256::new();
            bytes[..length].chunks(13).for_each(|piece| pieces.update(piece));
            assert_eq!(pieces.finish(), known, "{length}");
        }
    }
}
