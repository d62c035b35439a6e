//! A paper as Markdown.

use crate::documents::paper::{Block, Paper, Table};

impl Paper {
    /// The paper as Markdown.
    pub fn to_markdown(&self) -> String {
        let mut parts = vec![format!("# {}", plain(&self.title))];
        parts.extend(self.blocks.iter().map(block));
        parts.join("\n\n") + "\n"
    }
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading { text } => format!("## {}", plain(text)),
        Block::Text { text } => plain(text),
        Block::List { numbered, items } => {
            let line = |(i, item): (usize, &String)| match numbered {
                true => format!("{}. {}", i + 1, plain(item)),
                false => format!("- {}", plain(item)),
            };
            items
                .iter()
                .enumerate()
                .map(line)
                .collect::<Vec<_>>()
                .join("\n")
        }
        Block::Table(table) => table_text(table),
    }
}

fn table_text(table: &Table) -> String {
    let row = |cells: &Vec<String>| {
        let cells: Vec<_> = cells
            .iter()
            .map(|cell| plain(cell).replace('|', "\\|"))
            .collect();
        format!("| {} |", cells.join(" | "))
    };
    let rule = format!("|{}", " --- |".repeat(table.head.len()));
    let mut lines = vec![plain(&table.caption), String::new(), row(&table.head), rule];
    lines.extend(table.rows.iter().map(row));
    lines.join("\n")
}

/// One line, with the signs that Markdown would read made harmless.
fn plain(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\r' => safe.push(' '),
            '\\' | '`' | '*' | '_' | '<' | '[' | ']' | '#' => {
                safe.push('\\');
                safe.push(c);
            }
            c => safe.push(c),
        }
    }
    safe
}
