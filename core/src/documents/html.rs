//! A paper as one self-contained HTML page: no script, nothing from elsewhere.

use std::fmt::Write as _;

use crate::documents::paper::{Block, Paper, Table};
use crate::text::Lang;

const STYLE: &str = include_str!("paper.css");

impl Paper {
    /// The paper as an HTML page. Every text is escaped: a name cannot bring markup with it.
    pub fn to_html(&self, lang: Lang) -> String {
        let lang = match lang {
            Lang::Ru => "ru",
            Lang::En => "en",
        };
        let title = escape(&self.title);
        let mut body = format!("<h1>{title}</h1>\n");
        for block in &self.blocks {
            write_block(&mut body, block);
        }
        format!(
            "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n{body}</main>\n</body>\n</html>\n"
        )
    }
}

// Writing to a String cannot fail.
fn write_block(out: &mut String, block: &Block) {
    let _ = match block {
        Block::Heading { text } => writeln!(out, "<h2>{}</h2>", escape(text)),
        Block::Text { text } => writeln!(out, "<p>{}</p>", escape(text)),
        Block::List { numbered, items } => {
            let tag = if *numbered { "ol" } else { "ul" };
            let items: String = items
                .iter()
                .map(|item| format!("<li>{}</li>\n", escape(item)))
                .collect();
            writeln!(out, "<{tag}>\n{items}</{tag}>")
        }
        Block::Table(table) => writeln!(out, "{}", table_html(table)),
    };
}

fn table_html(table: &Table) -> String {
    let head: String = table
        .head
        .iter()
        .map(|cell| format!("<th scope=\"col\">{}</th>", escape(cell)))
        .collect();
    let rows: String = table
        .rows
        .iter()
        .map(|row| {
            let cells: String = row
                .iter()
                .map(|cell| format!("<td>{}</td>", escape(cell)))
                .collect();
            format!("<tr>{cells}</tr>\n")
        })
        .collect();
    format!(
        "<table>\n<caption>{}</caption>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>",
        escape(&table.caption)
    )
}

fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            c => safe.push(c),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_in_a_name_is_text() {
        let mut paper = Paper::new("<b>");
        paper.text("<script>alert('x')</script> & Co");
        let page = paper.to_html(Lang::Ru);
        assert!(!page.contains("<script"));
        assert!(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; Co"));
        assert!(page.contains("<h1>&lt;b&gt;</h1>"));
    }
}
