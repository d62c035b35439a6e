//! Chance that comes out the same everywhere: SplitMix64.

pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below the limit.
    pub fn below(&mut self, limit: u32) -> u32 {
        u32::try_from(self.next() % u64::from(limit.max(1))).unwrap_or(0)
    }

    /// A number from the first to the last.
    pub fn between(&mut self, first: u32, last: u32) -> u32 {
        first + self.below(last - first + 1)
    }

    /// True so many times of a thousand.
    pub fn permille(&mut self, times: u32) -> bool {
        self.below(1000) < times
    }

    /// One of the items.
    pub fn one<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        let place = self.below(u32::try_from(items.len()).unwrap_or(u32::MAX));
        &items[place as usize]
    }
}
