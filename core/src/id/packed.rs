//! The text of an identifier: nearly all are kept in place, and two are compared as two numbers are.

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

/// A text of at most 256 bytes without NUL, filled up with NUL; up to `N` bytes are kept in place. Texts of one length are kept in
/// one way, so equal texts are equal bytes.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Packed<const N: usize> {
    Short([u8; N]),
    Middle(Arc<[u8; 40]>),
    Long(Arc<[u8; 256]>),
}

/// The text filled up; `None` where it is longer.
#[inline]
fn filled<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    bytes
        .get_mut(..text.len())?
        .copy_from_slice(text.as_bytes());
    Some(bytes)
}

/// The text without what it was filled up with.
fn text<const N: usize>(bytes: &[u8; N]) -> &str {
    let length = bytes.iter().filter(|byte| **byte != 0).count();
    let text = bytes.get(..length);
    text.and_then(|text| str::from_utf8(text).ok())
        .unwrap_or_default()
}

impl<const N: usize> Packed<N> {
    /// `None` where the text is too long.
    #[inline]
    pub(super) fn new(text: &str) -> Option<Self> {
        match filled(text) {
            Some(bytes) => Some(Self::Short(bytes)),
            None => Self::elsewhere(text),
        }
    }

    /// What does not fit in place.
    #[cold]
    fn elsewhere(text: &str) -> Option<Self> {
        match filled(text) {
            Some(bytes) => Some(Self::Middle(Arc::new(bytes))),
            None => Some(Self::Long(Arc::new(filled(text)?))),
        }
    }

    #[inline]
    fn filled(&self) -> &[u8] {
        match self {
            Self::Short(bytes) => bytes,
            Self::Middle(bytes) => bytes.as_slice(),
            Self::Long(bytes) => bytes.as_slice(),
        }
    }

    pub(super) fn as_str(&self) -> &str {
        match self {
            Self::Short(bytes) => text(bytes),
            Self::Middle(bytes) => text(bytes),
            Self::Long(bytes) => text(bytes),
        }
    }
}

impl<const N: usize> Hash for Packed<N> {
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self {
            Self::Short(bytes) => state.write(bytes),
            Self::Middle(bytes) => state.write(bytes.as_slice()),
            Self::Long(bytes) => state.write(bytes.as_slice()),
        }
    }
}

impl<const N: usize> PartialOrd for Packed<N> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<const N: usize> Ord for Packed<N> {
    /// As the texts: what a text is filled up with is less than any of its bytes.
    fn cmp(&self, other: &Self) -> Ordering {
        self.filled().cmp(other.filled())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_one_byte_larger_than_the_text_in_place_and_so_is_its_absence() {
        assert_eq!(size_of::<Option<Packed<15>>>(), 16);
        assert_eq!(size_of::<Option<Packed<23>>>(), 24);
    }

    #[test]
    fn every_length_comes_back_and_has_its_order() {
        let cyrillic = (1..=128).map(|length| "я".repeat(length));
        let ascii = (1..=256).map(|length| "z".repeat(length));
        let mut texts: Vec<String> = cyrillic.chain(ascii).collect();
        texts.sort();
        let pack = |text: &String| Packed::<15>::new(text).unwrap();
        let packed: Vec<_> = texts.iter().map(pack).collect();
        assert!(packed.is_sorted_by(|one, next| one < next));
        assert!(packed.iter().map(Packed::as_str).eq(&texts));
        assert!(Packed::<15>::new(&"z".repeat(257)).is_none());
    }
}
