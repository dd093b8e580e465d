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
        Sha256 { state: constants(f64::sqrt), block: Vec::new(), length: 0 }
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
        let bits = (self.length * 8).to_be_bytes();
        self.update(&[0x80]);
        while self.block.len() != 56 {
            self.update(&[0]);
        }
        self.update(&bits);
        let mut hash = [0; 32];
        for (bytes, word) in hash.chunks_exact_mut(4).zip(self.state) {
            bytes.copy_from_slice(&word.to_be_bytes());
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
        let mut state = self.state;
        for (word, constant) in words.into_iter().zip(CONSTANTS.get_or_init(|| constants(cube_root))) {
            let [a, b, c, d, e, f, g, h] = state;
            let one = h
                .wrapping_add(turned(e, 6, 11) ^ e.rotate_right(25))
                .wrapping_add(e & f ^ !e & g)
                .wrapping_add(*constant)
                .wrapping_add(word);
            let two = (turned(a, 2, 13) ^ a.rotate_right(22)).wrapping_add(a & b ^ a & c ^ b & c);
            state = [one.wrapping_add(two), a, b, c, d.wrapping_add(one), e, f, g];
        }
        for (word, new) in self.state.iter_mut().zip(state) {
            *word = word.wrapping_add(new);
        }
    }
}

fn turned(word: u32, one: u32, other: u32) -> u32 {
    word.rotate_right(one) ^ word.rotate_right(other)
}

/// The first 32 bits behind the point of the roots of the first primes: cheaper to find than to download. A double has 53 bits, and is
/// the same on every machine (IEEE 754).
#[inline(never)]
fn constants<const COUNT: usize>(root: fn(f64) -> f64) -> [u32; COUNT] {
    // Whatever is less than 324 and no prime has a factor under 18.
    let mut primes = (2..).filter(|number: &u32| (2..*number).take(16).all(|factor| !number.is_multiple_of(factor)));
    core::array::from_fn(|_| {
        let root = root(primes.next().map_or(0.0, f64::from));
        ((root - f64::from(root as u32)) * 4_294_967_296.0) as u32
    })
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
