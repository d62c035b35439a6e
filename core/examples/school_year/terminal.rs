//! A paper on the terminal: 100 columns, no colours, readable when piped.

use comfy_table::{ContentArrangement, Table, presets};
use nastavnik::documents::{Block, Paper};

const WIDTH: usize = 100;

pub fn print(paper: &Paper) -> String {
    let mut out = format!(
        "\n{}\n{}\n",
        paper.title,
        "═".repeat(paper.title.chars().count())
    );
    for block in &paper.blocks {
        match block {
            Block::Heading { text } => {
                out += &format!("\n\n{text}\n{}\n", "─".repeat(text.chars().count()));
            }
            Block::Text { text } => out += &format!("\n{}\n", textwrap::fill(text, WIDTH)),
            Block::List { numbered, items } => {
                out.push('\n');
                for (i, item) in items.iter().enumerate() {
                    let mark = if *numbered {
                        format!("{}. ", i + 1)
                    } else {
                        "• ".to_owned()
                    };
                    let options = textwrap::Options::new(WIDTH)
                        .initial_indent(&mark)
                        .subsequent_indent("   ");
                    out += &textwrap::fill(item, options);
                    out.push('\n');
                }
            }
            Block::Table(table) => {
                out += &format!("\n{}\n", textwrap::fill(&table.caption, WIDTH));
                let mut drawn = Table::new();
                drawn
                    .load_preset(presets::UTF8_HORIZONTAL_ONLY)
                    .set_content_arrangement(ContentArrangement::Dynamic)
                    .set_width(u16::try_from(WIDTH).unwrap_or(u16::MAX))
                    .set_header(&table.head)
                    .add_rows(&table.rows);
                out += &format!("{drawn}\n");
            }
        }
    }
    out
}
