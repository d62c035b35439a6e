//! Bytes to text, as Russian spreadsheets are saved: UTF-8, Windows-1251, UTF-16.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1251};

/// The bytes are not a text table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// An Excel workbook, old or new.
    #[error("this is an Excel workbook; save the sheet as CSV")]
    Workbook,
    /// A picture, an archive, a PDF: anything but text.
    #[error("this is not a text file")]
    Binary,
    /// The text has a mark of its encoding and breaks it.
    #[error("the text is damaged: its bytes do not fit its encoding")]
    Damaged,
    /// A text in another encoding.
    #[error("the encoding is none of UTF-8, Windows-1251, UTF-16")]
    UnknownEncoding,
}

/// The first bytes of workbooks: XLSX is a ZIP archive, XLS an OLE container.
const WORKBOOKS: [&[u8]; 2] = [b"PK\x03\x04", b"\xD0\xCF\x11\xE0"];

/// The text of a table file without its byte order mark.
///
/// UTF-8 with or without a mark, UTF-16 with one (Excel's "Unicode text"), otherwise Windows-1251.
///
/// ```
/// use nastavnik::tables::{DecodeError, decode};
///
/// assert_eq!(decode(b"\xD4\xC8\xCE;\xC3\xEE\xE4")?, "ФИО;Год");
/// assert_eq!(decode(b"PK\x03\x04..."), Err(DecodeError::Workbook));
/// # Ok::<(), DecodeError>(())
/// ```
///
/// # Errors
///
/// [`DecodeError`] for a workbook, a binary file, a damaged text, another encoding.
pub fn decode(bytes: &[u8]) -> Result<String, DecodeError> {
    if WORKBOOKS.iter().any(|mark| bytes.starts_with(mark)) {
        return Err(DecodeError::Workbook);
    }
    let text = match Encoding::for_bom(bytes) {
        Some((encoding, mark)) => marked(encoding, bytes.get(mark..).unwrap_or_default())?,
        None => unmarked(bytes)?,
    };
    if text.chars().any(is_binary) {
        return Err(DecodeError::Binary);
    }
    Ok(text)
}

fn marked(encoding: &'static Encoding, bytes: &[u8]) -> Result<String, DecodeError> {
    debug_assert!([UTF_8, UTF_16LE, UTF_16BE].contains(&encoding));
    encoding
        .decode_without_bom_handling_and_without_replacement(bytes)
        .map(std::borrow::Cow::into_owned)
        .ok_or(DecodeError::Damaged)
}

fn unmarked(bytes: &[u8]) -> Result<String, DecodeError> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok(text.to_owned());
    }
    let (text, _) = WINDOWS_1251.decode_without_bom_handling(bytes);
    if text.chars().any(is_binary) {
        return Err(DecodeError::Binary);
    }
    if mostly_russian(&text) {
        Ok(text.into_owned())
    } else {
        Err(DecodeError::UnknownEncoding)
    }
}

/// Signs that no spreadsheet writes into a text file. Line breaks of a word processor may stand in a cell.
fn is_binary(c: char) -> bool {
    c.is_control() && !matches!(c, '\t' | '\n' | '\u{0B}' | '\u{0C}' | '\r')
}

/// Any byte reads as Windows-1251. Of a Russian text at least half of the signs beyond ASCII are Russian letters;
/// of the same text in the DOS encoding few are.
fn mostly_russian(text: &str) -> bool {
    let beyond = text.chars().filter(|c| !c.is_ascii()).count();
    let letters = text
        .chars()
        .filter(|c| matches!(c, 'А'..='я' | 'Ё' | 'ё'))
        .count();
    letters * 2 >= beyond
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "ФИО наставника;Контакты\r\nПримеров Первый;+7 900 000-00-01\r\n";

    fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        std::iter::once(0xFEFF)
            .chain(text.encode_utf16())
            .flat_map(bytes)
            .collect()
    }

    #[test]
    fn every_usual_encoding_gives_the_same_text() {
        let with_mark = [b"\xEF\xBB\xBF", TEXT.as_bytes()].concat();
        let windows = WINDOWS_1251.encode(TEXT).0.into_owned();
        for bytes in [
            TEXT.as_bytes().to_vec(),
            with_mark,
            windows,
            utf16(TEXT, u16::to_le_bytes),
            utf16(TEXT, u16::to_be_bytes),
        ] {
            assert_eq!(decode(&bytes).as_deref(), Ok(TEXT));
        }
        assert_eq!(decode(b"").as_deref(), Ok(""));
    }

    #[test]
    fn what_is_no_text_is_told_apart() {
        assert_eq!(
            decode(b"PK\x03\x04\x14\x00\x06\x00"),
            Err(DecodeError::Workbook)
        );
        assert_eq!(
            decode(b"\xD0\xCF\x11\xE0\xA1\xB1"),
            Err(DecodeError::Workbook)
        );
        assert_eq!(
            decode(b"%PDF-1.7\n\x00\xFF\x00\x01"),
            Err(DecodeError::Binary)
        );
        assert_eq!(decode("а;\0".as_bytes()), Err(DecodeError::Binary));
        assert_eq!(decode(b"\xEF\xBB\xBF\xFF\xFF"), Err(DecodeError::Damaged));
        let mut torn = utf16(TEXT, u16::to_le_bytes);
        torn.pop();
        assert_eq!(decode(&torn), Err(DecodeError::Damaged));
    }

    #[test]
    fn a_dos_text_is_not_taken_for_windows() {
        let dos = encoding_rs::IBM866.encode(TEXT).0.into_owned();
        assert_eq!(decode(&dos), Err(DecodeError::UnknownEncoding));
    }
}
